using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class QueryBuilderTests
{
    [Theory]
    [InlineData(QueryStyle.Multi, """["a b",1,null]""", "/?x=a%20b&x=1")]
    [InlineData(QueryStyle.Csv, """["a,b",1,null]""", "/?x=a%2Cb,1")]
    [InlineData(QueryStyle.Ssv, """["a",1.50]""", "/?x=a%201.50")]
    [InlineData(QueryStyle.Pipes, """["a",true]""", "/?x=a%7Ctrue")]
    [InlineData(QueryStyle.Csv, "[]", "/")]
    [InlineData(QueryStyle.Multi, """{"a":1,"b":[2,3],"c":null}""", "/?a=1&b=2&b=3")]
    [InlineData(QueryStyle.Csv, """{"a":1,"b":"c d","c":null}""", "/?x=a,1,b,c%20d")]
    [InlineData(QueryStyle.DeepObject, """{"a":1,"b":{"c":2}}""", "/?x[a]=1&x[b][c]=2")]
    [InlineData(QueryStyle.Json, """{"a":1}""", "/?x=%7B%22a%22%3A1%7D")]
    public void Lists_and_objects_are_written_in_their_style(QueryStyle style, string json, string expected)
    {
        var uri = new QueryBuilder("/");

        uri.AppendQuery("x", json, static (output, text) => JsonOutputExtensions.Element(output, JsonDocument.Parse(text).RootElement), style);

        Assert.Equal(expected, uri.ToString());
    }

    [Theory]
    [InlineData("plain-_.~", "plain-_.~")]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("100%", "100%25")]
    [InlineData("%2F", "%252F")]
    [InlineData("a?b#c&d=e+f", "a%3Fb%23c%26d%3De%2Bf")]
    [InlineData("...", "...")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("äß漢字", "%C3%A4%C3%9F%E6%BC%A2%E5%AD%97")]
    [InlineData("👩‍💻", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB")]
    public void A_path_value_is_escaped_once(string value, string expected)
    {
        var uri = new QueryBuilder("/distribution/");
        uri.AppendPath("distribution", value);
        uri.AppendLiteral("/delete");

        Assert.Equal($"/distribution/{expected}/delete", uri.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void An_empty_or_dotted_path_value_is_an_argument_error(string value)
    {
        var failure = Assert.Throws<ArgumentException>(() =>
        {
            var uri = new QueryBuilder("/distribution/");
            uri.AppendPath("distribution", value);
        });

        Assert.Equal("distribution", failure.ParamName);
    }

    [Theory]
    [InlineData("""{"name":"n","min":2}""", "filter[name]=n&filter[min]=2")]
    [InlineData("""{"a b":"c&d","t":true,"n":null,"x":1.50}""", "filter[a%20b]=c%26d&filter[t]=true&filter[x]=1.50")]
    [InlineData("""{"size":{"min":1,"max":2},"tags":["a","b"],"none":[]}""", "filter[size][min]=1&filter[size][max]=2&filter[tags]=a&filter[tags]=b")]
    [InlineData("""{"name":""}""", "filter[name]=")]
    [InlineData("""{}""", "")]
    [InlineData("7", "filter=7")]
    public void Properties_of_an_object_are_query_parameters_of_their_own(string json, string expected)
    {
        var uri = new QueryBuilder("/plants");
        uri.AppendQuery("filter", json, static (output, text) => JsonOutputExtensions.Element(output, JsonDocument.Parse(text).RootElement), QueryStyle.DeepObject);

        Assert.Equal(expected.Length == 0 ? "/plants" : "/plants?" + expected, uri.ToString());
    }

    [Fact]
    public void Several_values_in_a_path_are_separated_by_commas()
    {
        var uri = new QueryBuilder("/plants/");
        uri.AppendPath("ids", [1L, 2L]);
        uri.AppendLiteral("/");
        uri.AppendPath("names", ["a,b", "c d"]);
        uri.AppendLiteral("/");
        uri.AppendPath("kinds", [1, 2], static kind => $"k{kind}");

        Assert.Equal("/plants/1,2/a%2Cb,c%20d/k1,k2", uri.ToString());
    }

    [Fact]
    public void No_values_or_an_empty_one_in_a_path_are_refused()
    {
        Assert.Equal("ids", Assert.Throws<ArgumentNullException>(static () => new QueryBuilder("/").AppendPath("ids", (IEnumerable<long>)null!)).ParamName);
        Assert.Equal("ids", Assert.Throws<ArgumentException>(static () => new QueryBuilder("/").AppendPath("ids", Array.Empty<long>())).ParamName);
        Assert.Equal("ids", Assert.Throws<ArgumentException>(static () => new QueryBuilder("/").AppendPath("ids", ["a", ""])).ParamName);
        Assert.Equal("ids", Assert.Throws<ArgumentNullException>(static () => new QueryBuilder("/").AppendPath("ids", ["a", null!])).ParamName);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_argument_error_for_it_would_be_sent_as_another_value() => Assert.All(["a\uD83D", "\uDE00\uD83D"], value =>
    {
        Assert.Throws<ArgumentException>("distribution", () =>
        {
            var uri = new QueryBuilder("/distribution/");
            uri.AppendPath("distribution", value);
        });
        Assert.Throws<ArgumentException>(nameof(value), () =>
        {
            var uri = new QueryBuilder("/search");
            uri.AppendQuery("q", value);
        });
    });

    [Fact]
    public void A_null_path_value_is_an_argument_error_that_names_the_parameter()
    {
        var failure = Assert.Throws<ArgumentNullException>(() =>
        {
            var uri = new QueryBuilder("/distribution/");
            uri.AppendPath("distribution", (string)null!);
        });

        Assert.Equal("distribution", failure.ParamName);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void Path_values_do_not_depend_on_the_culture(string culture)
    {
        using var _ = new InCulture(culture);
        var uri = new QueryBuilder("/");
        uri.AppendPath("int", -7);
        uri.AppendLiteral("/");
        uri.AppendPath("long", -12_345_678_901);
        uri.AppendLiteral("/");
        uri.AppendPath("double", 1234.5);
        uri.AppendLiteral("/");
        uri.AppendPath("bool", true);
        uri.AppendLiteral("/");
        uri.AppendPath("time", new DateTimeOffset(2024, 5, 1, 12, 0, 0, 250, TimeSpan.FromHours(2)));
        uri.AppendLiteral("/");
        uri.AppendPath("guid", Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));

        Assert.Equal(
            "/-7/-12345678901/1234.5/true/2024-05-01T12%3A00%3A00.25%2B02%3A00/0f8fad5b-d9cb-469f-a165-70867728950e",
            uri.ToString());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void Query_values_do_not_depend_on_the_culture(string culture)
    {
        using var _ = new InCulture(culture);
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("text", "ä&=");
        uri.AppendQuery("long", (long?)-1);
        uri.AppendQuery("double", (double?)0.1);
        uri.AppendQuery("bool", (bool?)false);
        uri.AppendQuery("time", (DateTimeOffset?)new DateTimeOffset(2024, 12, 31, 23, 59, 59, TimeSpan.Zero));

        Assert.Equal("/search?text=%C3%A4%26%3D&long=-1&double=0.1&bool=false&time=2024-12-31T23%3A59%3A59Z", uri.ToString());
    }

    [Fact]
    public void A_query_name_is_escaped()
    {
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("filter[a]", "x");

        Assert.Equal("/search?filter%5Ba%5D=x", uri.ToString());
    }

    [Fact]
    public void Null_query_values_are_left_out()
    {
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("a", (string?)null);
        uri.AppendQuery("b", (long?)null);
        uri.AppendQuery("c", (double?)null);
        uri.AppendQuery("d", (bool?)null);
        uri.AppendQuery("e", (DateTimeOffset?)null);
        uri.AppendQuery("f", (IEnumerable<string>?)null);
        uri.AppendQuery("g", (IEnumerable<long>?)null);
        uri.AppendQuery("h", (IEnumerable<double>?)null);
        uri.AppendQuery("i", (IEnumerable<bool>?)null);
        uri.AppendQuery("j", Array.Empty<string>());
        uri.AppendQuery("k", (IEnumerable<DayOfWeek>?)null, day => day.ToString());

        Assert.Equal("/search", uri.ToString());
    }

    [Fact]
    public void An_empty_query_value_is_sent()
    {
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("text", "");

        Assert.Equal("/search?text=", uri.ToString());
    }

    [Fact]
    public void A_list_repeats_its_name()
    {
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("s", ["a", "b c"]);
        uri.AppendQuery("n", [1L, 2L]);
        uri.AppendQuery("d", [0.5, 1e300]);
        uri.AppendQuery("b", [true, false]);
        uri.AppendQuery("t", [new DateTimeOffset(2024, 12, 31, 23, 59, 59, TimeSpan.Zero)]);
        uri.AppendQuery("e", [DayOfWeek.Friday], day => day.ToString());

        Assert.Equal(
            "/search?s=a&s=b%20c&n=1&n=2&d=0.5&d=1E%2B300&b=true&b=false&t=2024-12-31T23%3A59%3A59Z&e=Friday",
            uri.ToString());
    }

    [Fact]
    public void A_value_of_many_kinds_is_sent_as_its_JSON_and_a_string_bare()
    {
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("a", JsonTexts.Element("""{"x":[1,"y"]}"""), JsonOutputExtensions.Element);
        uri.AppendQuery("b", JsonTexts.Element("\"plain text\""), JsonOutputExtensions.Element);

        Assert.Equal("/search?a=%7B%22x%22%3A%5B1%2C%22y%22%5D%7D&b=plain%20text", uri.ToString());
    }

    [Theory]
    [InlineData("/search?fixed=1", "")]
    [InlineData("/search", "?fixed=1")]
    public void A_query_in_the_literal_is_continued(string start, string literal)
    {
        var uri = new QueryBuilder(start);
        uri.AppendLiteral(literal);
        uri.AppendQuery("more", (long?)2);

        Assert.Equal("/search?fixed=1&more=2", uri.ToString());
    }

    [Fact]
    public void A_literal_alone_is_given_back_as_it_is()
    {
        const string literal = "/distributions";

        Assert.Same(literal, new QueryBuilder(literal).ToString());
    }

    [Fact]
    public void Long_values_fit()
    {
        string value = new('x', 20_000);
        var uri = new QueryBuilder("/a/");
        uri.AppendPath("v", value);
        uri.AppendQuery("q", value);

        Assert.Equal($"/a/{value}?q={value}", uri.ToString());
    }

    [Fact]
    public void Null_names_and_literals_are_argument_errors()
    {
        Assert.Throws<ArgumentNullException>(() => new QueryBuilder(null!));
        Assert.Throws<ArgumentNullException>(() =>
        {
            var uri = new QueryBuilder("/");
            uri.AppendLiteral(null!);
        });
        Assert.Throws<ArgumentNullException>(() =>
        {
            var uri = new QueryBuilder("/");
            uri.AppendQuery(null!, "value");
        });
    }
}
