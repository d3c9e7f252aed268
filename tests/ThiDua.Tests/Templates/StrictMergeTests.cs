using ThiDua.Documents.Diagnostics;

namespace ThiDua.Tests.Templates;

/// <summary>What a template prints that is not there is an error, never a blank.</summary>
public class StrictMergeTests
{
    private const string Note = """ "note": { "title": "Ghi chú", "type": "string" } """;
    private const string Place = """ "place": { "type": "object", "properties": { "name": { "type": "string" } } } """;

    [Fact]
    public void A_field_that_was_not_given_cannot_be_printed()
    {
        var fault = TestTemplate.Fault("<document><subject>{{note}}</subject></document>", Note);

        Assert.Equal(("FIELD_REQUIRED", "note"), (fault.Code, fault.Path));
    }

    [Fact]
    public void A_helper_cannot_print_a_field_that_was_not_given()
    {
        var fault = TestTemplate.Fault("<document><subject>{{sentence note}}</subject></document>", Note);

        Assert.Equal(("FIELD_REQUIRED", "note"), (fault.Code, fault.Path));
    }

    [Fact]
    public void A_field_of_an_object_that_was_not_given_cannot_be_printed()
    {
        var fault = TestTemplate.Fault("<document><subject>{{place.name}}</subject></document>", Place);

        Assert.Equal(("FIELD_REQUIRED", "place.name"), (fault.Code, fault.Path));
    }

    [Theory]
    [InlineData("{{#if note}}a{{else}}b{{/if}}")]
    [InlineData("{{#each note}}a{{else}}b{{/each}}")]
    [InlineData("{{#with note}}a{{else}}b{{/with}}")]
    [InlineData("{{#if (eq note \"x\")}}a{{else}}b{{/if}}")]
    [InlineData("{{#if (find note \"x\" \"y\")}}a{{else}}b{{/if}}")]
    public void A_condition_on_a_field_that_was_not_given_is_false(string text) => Assert.Equal("b", TestTemplate.Subject(text, Note));

    [Fact]
    public void A_condition_on_a_field_of_an_object_that_was_not_given_is_false() =>
        Assert.Equal("b", TestTemplate.Subject("{{#if place.name}}a{{else}}b{{/if}}", Place));

    [Theory]
    [InlineData("{{nto}}")]
    [InlineData("{{#if nto}}a{{/if}}")]
    [InlineData("{{#each nto}}a{{/each}}")]
    [InlineData("{{place.nmae}}")]
    [InlineData("{{unit.nmae}}")]
    [InlineData("{{sentence nto}}")]
    [InlineData("{{> nowhere}}")]
    [InlineData("{{nohelper note}}")]
    public void A_name_that_nobody_knows_is_a_broken_template(string text)
    {
        var fault = TestTemplate.Fault($"<document><subject>{text}</subject></document>", Note + "," + Place);

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
    }

    [Theory]
    [InlineData("{{recipients}}")]
    [InlineData("{{recipients.entries}}")]
    [InlineData("{{flag}}")]
    [InlineData("{{sentence flag}}")]
    [InlineData("{{eq flag}}")]
    [InlineData("{{shortDate \"2026-02-30\"}}")]
    public void A_value_that_is_no_text_cannot_be_printed_as_text(string text)
    {
        var fault = TestTemplate.Fault(
            $"<document><subject>{text}</subject></document>", """ "flag": { "type": "boolean" } """, """ "flag": true """);

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
    }

    [Theory]
    [InlineData("<document>{{#if note}}</document>")]
    [InlineData("<document>\n{{#each note}}{{/if}}</document>")]
    [InlineData("<document>{{note</document>")]
    [InlineData("<document>\n{{#if note}}\n{{else}}</document>")]
    [InlineData("<document>{{/if}}</document>")]
    public void Broken_Handlebars_is_a_broken_template_that_names_the_file(string body)
    {
        var fault = TestTemplate.Fault(body, Note);

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
        Assert.Contains("body.hbs", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{{note}}}")]
    [InlineData("{{&note}}")]
    [InlineData("{{~& note}}")]
    public void A_template_cannot_print_data_as_markup(string text)
    {
        var fault = TestTemplate.Fault($"<document><subject>{text}</subject></document>", Note, """ "note": "<b>" """);

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
    }

    [Fact]
    public void A_broken_partial_is_named()
    {
        var package = TestTemplate.Read("<document>{{> inner}}</document>", "", ("inner", "{{#if")).Value!;

        Assert.Contains("partials/inner.hbs", Assert.Single(TestTemplate.Merge(package).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_inside_partials_is_told_from_the_outermost_to_the_cause()
    {
        var package = TestTemplate.Read("<document>{{> outer}}</document>", "", ("outer", "{{> inner}}"), ("inner", "<p>{{nobody}}</p>")).Value!;

        Assert.Matches("outer.*inner.*nobody", Assert.Single(TestTemplate.Merge(package).Diagnostics).Message);
    }

    [Fact]
    public void The_input_of_a_merge_stays_as_it_was()
    {
        var package = TestTemplate.Read("<document><subject>{{unit.name}}</subject></document>", Note).Value!;

        Assert.True(TestTemplate.Merge(package).Succeeded);
        Assert.True(TestTemplate.Merge(package).Succeeded);
    }

    [Fact]
    public void No_schema_may_call_a_field_unit()
    {
        var fault = TestTemplate.Fault("<document></document>", """ "unit": { "type": "string" } """);

        Assert.Equal(("TEMPLATE_BROKEN", Severity.Error), (fault.Code, fault.Severity));
        Assert.Contains("#/properties/unit", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_partial_of_the_level_wins()
    {
        (string, string)[] partials = [("who", "ai\n"), ("who.phuong", "phường\n")];

        Assert.Equal("ai!", TestTemplate.Subject("{{> who}}!", "", "", partials));
        Assert.Equal("phường!", TestTemplate.Subject("{{> who}}!", "", "", partials, "phường Hồng Bàng, thành phố Hải Phòng"));
    }

    [Fact]
    public void A_level_that_the_template_does_not_serve_is_refused()
    {
        var package = TestTemplate.Read("<document></document>").Value!;

        Assert.Equal("LEVEL_NOT_SERVED", Assert.Single(TestTemplate.Merge(package, "", "tỉnh Lai Châu").Diagnostics).Code);
    }
}
