using PiecesGen.Generator.Markdown;

namespace PiecesGen.Reading.Tests;

/// <summary>What only a docs site can draw is no part of a description; what looks like it stays.</summary>
public sealed class PresentedProseTests
{
    private const string FrontMatter = "---\ntitle: Plants\n---\n\n";

    [Theory]
    [InlineData("<Alert inline /> - Where it grows.", "- Where it grows.")]
    [InlineData("<Note>\nWater it.\n</Note>", "Water it.")]
    [InlineData("<Note>Water it.</Note>", "<Note>Water it.</Note>")]
    [InlineData("Its <Term tip=\"a > b\">name</Term>, as <Given>.", "Its name, as <Given>.")]
    [InlineData("<Box\n  title=\"Limits\"\n>\nNone.\n</Box>", "None.")]
    [InlineData("One of <Value>, <IP address>, List<Plant>.", "One of <Value>, <IP address>, List<Plant>.")]
    [InlineData("Call `<Note />` or `{/* it */}`.", "Call `<Note />` or `{/* it */}`.")]
    [InlineData("Water it {/* daily */}now.", "Water it now.")]
    [InlineData("Sets {name}, {/* unclosed.", "Sets {name}, {/* unclosed.")]
    [InlineData(":::warning Poison\nDo not eat.\n:::", "Poison\nDo not eat.")]
    [InlineData(":::", "")]
    [InlineData("Twice ::: is text, <b>bold</b> too.", "Twice ::: is text, <b>bold</b> too.")]
    [InlineData("</", "</")]
    [InlineData("<A", "<A")]
    public void Descriptions_hold_what_is_said(string page, string expected)
    {
        var text = new PageText(FrontMatter + page);

        Assert.Equal(expected, PlainText.OfProse(text.Slice(FrontMatter.Length, text.Text.Length)));
    }

    [Theory]
    [InlineData("A filter is <Tag key=\"a\">b</Tag>, {/* or */} nothing.")]
    [InlineData(":::note\nText.\n:::")]
    public void What_no_site_presents_is_text(string page) => Assert.Equal(page, PlainText.OfProse(new PageText(page).Slice(0, page.Length)));

    [Theory]
    [InlineData("Map<Plant key=\"a\">")]
    [InlineData("{/* it */}")]
    public void Names_and_types_are_as_they_stand(string page) => Assert.Equal(page, PlainText.From(new PageText(page).Slice(0, page.Length)));
}
