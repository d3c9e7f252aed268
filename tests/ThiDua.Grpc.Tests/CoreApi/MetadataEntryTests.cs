using Grpc.Core;

namespace ThiDua.Grpc.Tests.CoreApi;

/// <summary>What may be an entry of <see cref="Metadata"/> and how entries are found.</summary>
public class MetadataEntryTests
{
    [Fact]
    public void Keys_are_kept_in_lower_case_and_found_in_any_case()
    {
        var metadata = new Metadata { { "X-Request.Id_1", "a" } };

        Assert.Equal("x-request.id_1", metadata[0].Key);
        Assert.Equal("a", metadata.GetValue("x-REQUEST.id_1"));
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("đ")]
    [InlineData("a:b")]
    [InlineData("a\n")]
    [InlineData("\u212A")] // the Kelvin sign, whose lower case is the ASCII letter k
    public void A_key_with_other_characters_than_ascii_letters_digits_and_three_signs_is_refused(string key) =>
        Assert.Throws<ArgumentException>(() => new Metadata.Entry(key, "value"));

    [Fact]
    public void The_ending_bin_and_a_binary_value_go_together()
    {
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("key-bin", "text"));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("key-Bin", "text"));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("key", [1]));
        Assert.True(new Metadata.Entry("key-BIN", [1]).IsBinary);
        Assert.False(new Metadata.Entry("key", "text").IsBinary);
    }

    [Fact]
    public void A_binary_entry_has_no_text_and_a_text_entry_has_bytes()
    {
        Assert.Throws<InvalidOperationException>(() => new Metadata.Entry("key-bin", [1]).Value);
        Assert.Equal("abc"u8.ToArray(), new Metadata.Entry("key", "abc").ValueBytes);
    }

    [Fact]
    public void Bytes_are_copied_on_the_way_in_and_out()
    {
        byte[] bytes = [1, 2];
        var entry = new Metadata.Entry("key-bin", bytes);

        bytes[0] = 9;
        entry.ValueBytes[1] = 9;

        Assert.Equal([1, 2], entry.ValueBytes);
    }

    [Fact]
    public void Of_a_repeated_key_the_last_entry_counts_and_all_are_kept_in_order()
    {
        var metadata = new Metadata { { "k", "1" }, { "other", "x" }, { "K", "2" } };

        Assert.Equal("2", metadata.GetValue("k"));
        Assert.Equal(["1", "2"], metadata.GetAll("k").Select(entry => entry.Value));
        Assert.Null(metadata.Get("absent"));
        Assert.Null(metadata.GetValue("absent"));
        Assert.Null(metadata.GetValueBytes("absent"));
    }

    [Fact]
    public void Entries_can_be_changed_like_those_of_a_list()
    {
        var first = new Metadata.Entry("a", "1");
        var metadata = new Metadata { first, { "b", "2" } };

        metadata.Insert(1, new Metadata.Entry("c-bin", [1, 2, 3]));
        metadata[2] = new Metadata.Entry("d", "4");
        metadata.Remove(first);

        Assert.Equal("c-bin: <3 bytes>, d: 4", string.Join(", ", metadata));
    }

    [Fact]
    public void The_empty_metadata_cannot_be_changed()
    {
        Assert.True(Metadata.Empty.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("k", "v"));
        Assert.Throws<InvalidOperationException>(Metadata.Empty.Clear);
        Assert.Empty(Metadata.Empty);
    }
}
