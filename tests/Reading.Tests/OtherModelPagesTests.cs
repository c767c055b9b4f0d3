using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Model pages of generators other than Python's and TypeScript's: read with the words of all, and with their own habits.</summary>
public class OtherModelPagesTests
{
    [Fact]
    public void Java_page_defines_the_enums_of_its_properties_below_them()
    {
        PageFacts page = ReadPages.ReadModel(
            """


            # Plant

            ## Properties

            | Name | Type | Description | Notes |
            |------------ | ------------- | ------------- | -------------|
            |**kind** | [**KindEnum**](#KindEnum) | What it is |  |
            |**colours** | [**List&lt;ColoursEnum&gt;**](#List&lt;ColoursEnum&gt;) |  |  [optional] |
            |**beds** | [**BedsEnum**](#BedsEnum) |  |  [optional] |
            |**seed** | [**Seed**](Seed.md) |  |  [optional] |

            ## Enum: KindEnum

            | Name | Value |
            |---- | -----|
            | ROSE | &quot;rose&quot; |
            | NONE | &quot;&quot; |

            ## Enum: List&lt;ColoursEnum&gt;

            | Name | Value |
            |---- | -----|
            | RED | &quot;red&quot; |

            ## Enum: BedsEnum

            | Name | Value |
            |---- | -----|
            | NUMBER_1 | 1 |
            | NUMBER_MINUS_1 | -1 |
            """);

        Assert.Equal(
            ["kind: 'rose'|'' unmarked 'What it is'", "colours: List<'red'> optional", "beds: Integer optional", "seed: Seed→Seed optional"],
            Texts.From(page.Model.Properties));
        Assert.Null(page.Model.Values);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Kotlin_page_lists_the_values_of_an_inline_enum_in_one_row()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # Plant

            ## Properties
            | Name | Type | Description | Notes |
            | ------------ | ------------- | ------------- | ------------- |
            | **status** | [**inline**](#Status) | How it does |  [optional] |
            | **id** | **kotlin.Long** |  |  |

            <a id="Status"></a>
            ## Enum: status
            | Name | Value |
            | ---- | ----- |
            | status | seeded, grown |
            """);

        Assert.Equal(["status: 'seeded'|'grown' optional 'How it does'", "id: Integer unmarked"], Texts.From(page.Model.Properties));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void JavaScript_page_lists_the_values_of_a_text_below_its_properties()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # Garden.Plant

            ## Properties

            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **status** | **String** | How it does | [optional]
            **colours** | **[String]** |  | [optional]
            **name** | **String** |  |

            ## Enum: StatusEnum

            * `seeded` (value: `"seeded"`)

            * `grown` (value: `"grown"`)

            ## Enum: [ColoursEnum]

            * `red` (value: `"red"`)
            """);

        Assert.Equal(
            ["status: 'seeded'|'grown' optional 'How it does'", "colours: List<'red'> optional", "name: String unmarked"], Texts.From(page.Model.Properties));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("## Enum\n\n* `ROSE` (value: `\"rose\"`)\n\n* `BEAN` (value: `\"bean\"`)\n", "rose|bean String")]
    [InlineData("## Enum Variants\n\n| Name | Value |\n|---- | -----|\n| Rose | rose |\n| Bean | bean |\n", "rose|bean String")]
    [InlineData("## Enum\n\n| Name | Value |\n|---- | -----|\n| ROSE | &quot;rose&quot; |\n", "rose String")]
    [InlineData("## Enum\n\n* `NUMBER_1` (value: `1`)\n* `NUMBER_2` (value: `2`)\n", "1|2 Integer")]
    [InlineData("## Enum\n\n* `NUMBER_1_DOT_5` (value: `1.5`)\n", "1.5 Number")]
    [InlineData("## Enum\n\n* `NUMBER_1` (value: `'1'`)\n", "1 String")]
    [InlineData("## Enum\n\n* `Rose` (value: `'rose'`)\n\n* `UnknownDefaultOpenApi` (value: `'11184809'`)\n", "rose String")]
    [InlineData("## Enum\n\n* `NUMBER_1` (value: `1`)\n* `NUMBER_unknown_default_open_api` (value: `11184809`)\n", "1 Integer")]
    [InlineData("## Enum\n\n* `rose` (value: `\"rose\"`)\n* `unknownDefaultOpenApi` (value: `\"unknown_default_open_api\"`)\n", "rose String")]
    [InlineData("## Enum\n\n* `NUMBER_11184809` (value: `11184809`)\n* `NUMBER_1` (value: `1`)\n", "11184809|1 Integer")]
    [InlineData("## Enum\n", " ")]
    public void Values_of_an_enum_are_text_or_numbers(string section, string expected)
    {
        PageFacts page = ReadPages.ReadModel("# PlantKind\n\n" + section);

        Assert.Equal(expected, $"{string.Join('|', Texts.From(page.Model.Values))} {page.Model.ValueKind}");
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("* `PLUS` (value: `'+'`)\n* `MINUS` (value: `'-'`)\n", "+ PLUS|- MINUS")]
    [InlineData("* `NUMBER_1` (value: `1`)\n", "1 NUMBER_1")]
    [InlineData("| Name | Value |\n|---- | -----|\n| GREATER_THAN | &quot;&gt;&quot; |\n", "> GREATER_THAN")]
    [InlineData("| Name | Value |\n|---- | -----|\n| status | a, b |\n", "")]
    [InlineData("* `'+'`\n", "")]
    public void Page_names_the_values_of_an_enum(string values, string expected) =>
        Assert.Equal(expected, string.Join('|', ReadPages.ReadModel($"# Op\n\n## Enum\n\n{values}").Model.ValueNames.Select(name => $"{name.Value} {name.Name}")));

    [Fact]
    public void Ruby_page_lists_the_alternatives_in_the_example_of_a_method()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # Garden::Thing

            ## Class instance methods

            ### `openapi_one_of`

            Returns the list of classes defined in oneOf.

            #### Example

            ```ruby
            require 'garden'

            Garden::Thing.openapi_one_of
            # =>
            # [
            #   :'Plant',
            #   :'Array<Seed>',
            #   :'String'
            # ]
            ```

            ### build

            Finds the class.

            #### Example

            ```ruby
            Garden::Thing.build(data)
            # => :'Nothing'
            ```

            #### Parameters

            | Name | Type | Description |
            | ---- | ---- | ----------- |
            | **data** | **Mixed** | What to look at |
            """);

        Assert.Equal("Thing", page.Model.Name.Value);
        Assert.Equal(["Plant", "List<Seed>", "String"], page.Model.Variants!.Value.Select(variant => Texts.From(variant.Value)));
        Assert.Null(page.Model.Properties);
    }

    [Fact]
    public void Rust_page_of_an_enum_without_values_is_one_of_types_that_it_does_not_tell()
    {
        PageFacts page = ReadPages.ReadModel("# Thing\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n\n[[Back]](../README.md)\n");

        Assert.Empty(page.Model.Variants!.Value);
        Assert.Null(page.Model.Values);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Names_that_csharp_escapes_are_those_of_the_api_also_where_no_type_tells_the_language()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # Garden.Client.Model.Plant

            ## Properties

            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **VarEnvironment** | **string** | Where it grows |
            **VarVersion** | **string** |  | [optional]
            **Variety** | **string** |  |
            """);

        Assert.Equal(["Environment", "Version", "Variety"], page.Model.Properties!.Value.Select(member => member.Name.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Page_of_alternatives_lists_them()
    {
        PageFacts page = ReadPages.ReadModel("# Thing\n\n## oneOf schemas\n* [Plant](Plant.md)\n* [Seed](Seed.md)\n\nNOTE: this class is nullable.\n");

        Assert.Equal(["Plant→Plant", "Seed→Seed"], page.Model.Variants!.Value.Select(variant => Texts.From(variant.Value)));
        Assert.Null(page.Model.Properties);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Oldest_Python_page_of_an_enum_hides_the_values_in_the_notes()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # PlantKind

            ## Properties
            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **value** | **str** |  | defaults to "rose",  must be one of ["rose", "(bean)", ]
            **any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any string name can be used | [optional]
            """);

        Assert.Equal(["rose", "(bean)"], Texts.From(page.Model.Values));
        Assert.Empty(Texts.From(page.Model.Properties));
    }

    [Theory]
    [InlineData("**str**", "String")]
    [InlineData("**[str]**", "List<String>")]
    public void Oldest_Python_page_of_a_bare_value_calls_it_a_property(string type, string expected)
    {
        const string AnyName = "**any string name** | **bool, date, str, none_type** | any string name can be used | [optional]\n";
        string page = $"# PlantId\n\n## Properties\nName | Type | Description | Notes\n--- | --- | --- | ---\n**value** | {type} | Its id | \n";

        Assert.Equal([expected], ReadPages.ReadModel(page + AnyName).Model.Variants!.Value.Select(variant => Texts.From(variant.Value)));
        Assert.Null(ReadPages.ReadModel(page + AnyName).Model.Properties);
        Assert.Equal([$"value: {expected} required 'Its id'"], Texts.From(ReadPages.ReadModel(page).Model.Properties));
    }

    [Theory]
    [InlineData("**str**", "[optional]  must be one of [\"a\", \"b\", ]", "'a'|'b' optional")]
    [InlineData("**[str]**", "[optional] must be one of [\"a\", \"b\"]", "List<'a'|'b'> optional")]
    [InlineData("**int**", "must be one of [1, 2, ]", "Integer required")]
    [InlineData("**str**", "[enum: a, b c]", "'a'|'b c' required")]
    [InlineData("**str**", "[optional] [Enum: [a, b]]", "'a'|'b' optional")]
    [InlineData("**'a' &#124; 'b' &#124; '11184809'**", "", "'a'|'b' required")]
    [InlineData("**List['a', 'unknown_default_open_api']**", "", "List<'a'> required")]
    [InlineData("`media`", "[Optional] [Defaults to `'media'`] [Enum: media]", "'media' optional = 'media'")]
    [InlineData("`1`, `2`", "[Enum: 1, 2]", "Number required")]
    public void Values_in_notes_narrow_the_type(string type, string notes, string expected) =>
        Assert.Equal(
            [$"a: {expected}"],
            Texts.From(ReadPages.ReadModel($"---\ntitle: Plant | Python SDK\n---\n# Plant\n\n## Properties\n\nName | Type | Notes\n--- | --- | ---\n**a** | {type} | {notes}\n").Model.Properties));

    [Theory]
    [InlineData("> ", "> ")]
    [InlineData("- ", "  ")]
    public void Table_inside_a_quote_or_list_is_a_table(string first, string next)
    {
        PageFacts page = ReadPages.ReadModel($"# Plant\n\n## Properties\n\n{first}Name | Type\n{next}--- | ---\n{next}**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        Assert.Equal("6:4-6:6", Texts.From(page.Model.Properties!.Value[0].Name.Span));
    }
}
