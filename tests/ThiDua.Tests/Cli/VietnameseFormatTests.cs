using ThiDua.Cli.Output;

namespace ThiDua.Tests.Cli;

/// <summary>Numbers as Vietnamese readers write them.</summary>
public sealed class VietnameseFormatTests
{
    [Theory]
    [InlineData(532, "532 byte")]
    [InlineData(12_595, "12,3 KB")]
    [InlineData(1_572_864, "1,5 MB")]
    public void Sizes_have_a_comma(long bytes, string expected) => Assert.Equal(expected, VietnameseFormat.Size(bytes));

    [Fact]
    public void Thousands_have_a_dot() => Assert.Equal("3.321", VietnameseFormat.Count(3321));

    [Theory]
    [InlineData(412, "412 ms")]
    [InlineData(1500, "1,5 giây")]
    public void Times_are_told_in_the_fitting_unit(double milliseconds, string expected) =>
        Assert.Equal(expected, VietnameseFormat.Duration(TimeSpan.FromMilliseconds(milliseconds)));
}
