using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

/// <summary>Dates alone, which only the build for modern frameworks has a type for.</summary>
public sealed class DateOnlyTests
{
    private static readonly DateOnly s_mayDay = new(2024, 5, 1);

    [Fact]
    public void A_date_is_read_and_of_a_time_its_date()
    {
        Assert.Equal(s_mayDay, JsonTexts.Read("\"2024-05-01\"", JsonReaderExtensions.DateOnly));
        Assert.Equal(s_mayDay, JsonTexts.Read("\"2024-05-01T23:59:59-11:00\"", JsonReaderExtensions.DateOnly));
        Assert.ThrowsAny<JsonException>(() => JsonTexts.Read("\"May\"", JsonReaderExtensions.DateOnly));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void A_date_is_sent_the_same_in_every_culture(string culture)
    {
        using var _ = new InCulture(culture);
        var uri = new QueryBuilder("/days/");
        uri.AppendPath("day", s_mayDay);
        uri.AppendLiteral("/");
        uri.AppendPath("days", [s_mayDay, s_mayDay.AddDays(1)]);
        uri.AppendQuery("until", (DateOnly?)null);
        uri.AppendQuery("or", [s_mayDay, s_mayDay.AddDays(1)]);

        Assert.Equal("/days/2024-05-01/2024-05-01,2024-05-02?or=2024-05-01&or=2024-05-02", uri.ToString());
        Assert.Equal("\"2024-05-01\"", JsonTexts.Write(s_mayDay, JsonOutputExtensions.DateOnly));
    }
}
