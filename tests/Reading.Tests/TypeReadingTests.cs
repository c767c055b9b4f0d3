using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

public class TypeReadingTests
{
    [Theory]
    [InlineData("**str**", "String")]
    [InlineData("**int**", "Integer")]
    [InlineData("**float**", "Number")]
    [InlineData("**bool**", "Boolean")]
    [InlineData("**object**", "Any")]
    [InlineData("**bytes**", "Binary")]
    [InlineData("**bytearray**", "Binary")]
    [InlineData("**datetime**", "DateTime")]
    [InlineData("**date**", "Date")]
    [InlineData("**List[str]**", "List<String>")]
    [InlineData("**list[str]**", "List<String>")]
    [InlineData("[**List[Plant]**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("**Dict[str, int]**", "Map<Integer>")]
    [InlineData("**dict(str, int)**", "Map<Integer>")]
    [InlineData("[**Dict[str, PlantEnum]**](PlantEnum)", "Map<PlantEnum→PlantEnum>")]
    [InlineData("**Dict[str, List[float]]**", "Map<List<Number>>")]
    [InlineData("**Dict[str, object]**", "Map<Any>")]
    [InlineData("**Optional[str]**", "String")]
    [InlineData("**Optional[List[Optional[int]]]**", "List<Integer>")]
    [InlineData("**Union[str, int]**", "(String or Integer)")]
    [InlineData("**Union[str, None]**", "String")]
    [InlineData("**{str: (str,)}**", "Map<String>")]
    [InlineData("**[str]**", "List<String>")]
    [InlineData("**bool, str, none_type**", "(Boolean or String)")]
    [InlineData("**[{str: (str,)}]**", "List<Map<String>>")]
    [InlineData("**{str: (bool, str, none_type)}**", "Map<(Boolean or String)>")]
    [InlineData("**Set[str]**", "List<String>")]
    [InlineData("**Tuple[int, ...]**", "List<Integer>")]
    [InlineData("**Garden[str]**", "Garden")]
    [InlineData("[**Page[Plant]**](Page.md)", "Page→Page")]
    [InlineData("[**Dict[str, Plant]**](Plant.md) &#124; [**Bed**](Bed.md)", "(Map<Plant→Plant> or Bed→Bed)")]
    [InlineData("[**Plant**](../models/Plant)", "Plant→Plant")]
    [InlineData("[**Plant**](../models/Plant.md#leaf)", "Plant→Plant")]
    [InlineData("[**Plant**](.md)", "Plant")]
    [InlineData("**Plant**", "Plant")]
    [InlineData("Plant", "Plant")]
    public void Python_type_is_read(string cell, string expected) => Assert.Equal(expected, ReadType("Python", cell));

    [Theory]
    [InlineData("**string**", "String")]
    [InlineData("[**string**]", "String")]
    [InlineData("`string`", "String")]
    [InlineData("**number**", "Number")]
    [InlineData("**boolean**", "Boolean")]
    [InlineData("**Date**", "DateTime")]
    [InlineData("**any**", "Any")]
    [InlineData("**object**", "Any")]
    [InlineData("**Blob**", "Binary")]
    [InlineData("**File**", "Binary")]
    [InlineData("**Array&lt;string&gt;**", "List<String>")]
    [InlineData("**Array\\<string\\>**", "List<String>")]
    [InlineData("**Array<string>**", "List<String>")]
    [InlineData("[**Array&lt;Plant&gt;**](Plant)", "List<Plant→Plant>")]
    [InlineData("**Array<[Plant](Plant.md)>**", "List<Plant→Plant>")]
    [InlineData("**Set&lt;string&gt;**", "List<String>")]
    [InlineData("**string[]**", "List<String>")]
    [InlineData("**string[][]**", "List<List<String>>")]
    [InlineData("**\\{ [key: string]: number; \\}**", "Map<Number>")]
    [InlineData("[**\\{ [key: string]: PlantEnum; \\}**](PlantEnum)", "Map<PlantEnum→PlantEnum>")]
    [InlineData("**Array&lt;{ [key: string]: any; }&gt;**", "List<Map<Any>>")]
    [InlineData("**Record<string, Array<number>>**", "Map<List<Number>>")]
    [InlineData("**{ name: string; age: number; }**", "Any")]
    [InlineData("**string &#124; null**", "String")]
    [InlineData("**string &#124; number**", "(String or Number)")]
    [InlineData("**&#39;A&#39; &#124; &#39;B&#39;**", "'A'|'B'")]
    [InlineData("**Array\\<&#39;A&#39; &#124; &#39;B&#39;\\>**", "List<'A'|'B'>")]
    [InlineData("[**&#39;A&#39;**]**Array\\<&#39;A&#39;\\>**", "'A'")]
    [InlineData("[**string**]**Array\\<&#39;A&#39; &#124; &#39;B&#39;\\>**", "'A'|'B'")]
    [InlineData("`placed`, `sold`", "'placed'|'sold'")]
    [InlineData("[**A**](A.md) &#124; [**B**](B.md)", "(A→A or B→B)")]
    [InlineData("[**X**](Some Page API#x)", "X→Some Page API")]
    public void TypeScript_type_is_read(string cell, string expected) => Assert.Equal(expected, ReadType("TypeScript", cell));

    [Theory]
    [InlineData("**String**", "String")]
    [InlineData("**Integer**", "Integer")]
    [InlineData("[**List&lt;Plant&gt;**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("**Map&lt;String, Long&gt;**", "Map<Integer>")]
    [InlineData("**long?**", "Integer")]
    [InlineData("**OffsetDateTime**", "DateTime")]
    [InlineData("[**Task**](Task.md)", "Task→Task")]
    [InlineData("[**File**](File.md)", "File→File")]
    [InlineData("[**List&lt;List&gt;**](List.md)", "List<List→List>")]
    [InlineData("[**Time**](Time.md)", "Time→Time")]
    [InlineData("[**List&lt;String&gt;**](String.md)", "List<String>")]
    [InlineData("**Value**", "Value")]
    [InlineData("**integer(int64)**", "Integer")]
    [InlineData("**LocalDate**", "Date")]
    [InlineData("**BigDecimal**", "Decimal")]
    [InlineData("**kotlin.collections.List&lt;kotlin.String&gt;**", "List<String>")]
    [InlineData("**kotlin.Array&lt;kotlin.Long&gt;**", "List<Integer>")]
    [InlineData("**[]string**", "List<String>")]
    [InlineData("[**[]Plant**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("Pointer to **int64**", "Integer")]
    [InlineData("Pointer to [**Plant**](Plant.md)", "Plant→Plant")]
    [InlineData("Pointer to [**[]Plant**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("***os.File**", "Binary")]
    [InlineData("[**time.Time**](time.Time.md)", "DateTime")]
    [InlineData("**map[string]int64**", "Map<Integer>")]
    [InlineData("[**map[string]Plant**](Plant.md)", "Map<Plant→Plant>")]
    [InlineData("**map[string]interface{}**", "Map<Any>")]
    [InlineData("**map[string][]string**", "Map<List<String>>")]
    [InlineData("**NullableString**", "String")]
    [InlineData("[**\\Garden\\Client\\Model\\Plant**](../Model/Plant.md)", "Plant→Plant")]
    [InlineData("[**\\Garden\\Client\\Model\\Plant[]**](../Model/Plant.md)", "List<Plant→Plant>")]
    [InlineData("**\\SplFileObject****\\SplFileObject**", "Binary")]
    [InlineData("**\\DateTime**", "DateTime")]
    [InlineData("**array<string,int>**", "Map<Integer>")]
    [InlineData("**System.IO.Stream****System.IO.Stream**", "Binary")]
    [InlineData("**Dictionary&lt;string, int?&gt;**", "Map<Integer>")]
    [InlineData("**DateTime?**", "DateTime")]
    [InlineData("**[String: Int]**", "Map<Integer>")]
    [InlineData("**[String]**", "List<String>")]
    [InlineData("**{String: Number}**", "Map<Number>")]
    [InlineData("**Hash&lt;String, Integer&gt;**", "Map<Integer>")]
    [InlineData("**Vec<String>**", "List<String>")]
    [InlineData("Option<**bool**>", "Boolean")]
    [InlineData("Option<Vec<[**models::Plant**](Plant.md)>>", "List<Plant→Plant>")]
    [InlineData("**std::collections::HashMap<String, serde_json::Value>**", "Map<Any>")]
    [InlineData("**chrono::DateTime<chrono::Utc>**", "DateTime")]
    [InlineData("Option<[**models::Plant**](Plant.md)>", "Plant→Plant")]
    [InlineData("**byte[]**", "Binary")]
    [InlineData("**[]byte**", "Binary")]
    [InlineData("**byte[][]**", "List<Binary>")]
    [InlineData("**byte[]****byte[]**", "Binary")]
    [InlineData("**kotlin.ByteArray**", "Binary")]
    [InlineData("[**JsonObject**](.md)", "Any")]
    [InlineData("Enum [seeded, grown]", "'seeded'|'grown'")]
    [InlineData("**array[Enum [seeded, grown]]**", "List<'seeded'|'grown'>")]
    [InlineData("[**Enum**](Enum.md)", "Enum→Enum")]
    [InlineData("[**Plant[]**](Plant.md) (PSCustomObject)", "List<Plant→Plant>")]
    [InlineData("**ARRAY[string]**", "List<String>")]
    [InlineData("[**ARRAY[Plant]**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("**HASH[string,int]**", "Map<Integer>")]
    [InlineData("**array[character]**", "List<String>")]
    [InlineData("**map(integer)**", "Map<Integer>")]
    [InlineData("**numeric**", "Number")]
    [InlineData("**String[]**", "List<String>")]
    [InlineData("**System.DateTime**", "DateTime")]
    [InlineData("**System.Collections.Hashtable**", "Map<Any>")]
    [InlineData("[**Plant**](Plant.md) (PSCustomObject)", "Plant→Plant")]
    [InlineData("[**List**](Plant.md)", "List<Plant→Plant>")]
    [InlineData("[**Map**](Plant.md)", "Map<Plant→Plant>")]
    [InlineData("[**List**](string.md)", "List<String>")]
    [InlineData("[**List**](../Models/Plant.md)", "List<Plant→Plant>")]
    [InlineData("[**List**](List.md)", "List→List")]
    public void Type_of_an_unknown_dialect_is_read_with_the_words_of_all(string cell, string expected) =>
        Assert.Equal(expected, ReadType("Kotlin", cell));

    [Theory]
    [InlineData("**List[str**")]
    [InlineData("**a plant of some kind**")]
    [InlineData("**Garden[**")]
    [InlineData("**str]**")]
    [InlineData("**'open**")]
    public void Unreadable_type_is_left_open_and_reported_at_its_cell(string cell)
    {
        PageFacts page = ReadModel("Python", cell);

        Assert.Null(page.Model.Properties!.Value[0].Type);
        Assert.Equal([$"PG0005 10:11-10:{11 + cell.Length}"], Texts.From(page.Diagnostics));
    }

    [Fact]
    public void Missing_type_is_left_open_and_reported()
    {
        PageFacts page = ReadModel("Python", "");

        Assert.Null(page.Model.Properties!.Value[0].Type);
        Assert.Equal("The type of 'thing' is missing. It was treated as unknown.", Assert.Single(page.Diagnostics).Message);
    }

    private static string ReadType(string dialect, string cell) => Texts.From(ReadModel(dialect, cell).Model.Properties!.Value[0].Type?.Value);

    private static PageFacts ReadModel(string dialect, string cell) => ReadPages.ReadModel(
        $"""
        ---
        title: Plant | {dialect} SDK
        ---

        # Plant

        ## Properties

        Name | Type | Description
        ---- | ---- | ----
        **thing**| {cell} |
        """);

    [Theory]
    [InlineData("**List[Optional[str]]**", true)]
    [InlineData("**Array&lt;string | null&gt;**", true)]
    [InlineData("**List<string?>**", true)]
    [InlineData("**Vec<Option<String>>**", true)]
    [InlineData("**Dict[str, Optional[int]]**", true)]
    [InlineData("**Optional[List[str]]**", false)]
    [InlineData("**List[str]**", false)]
    public void Items_that_may_be_null_are_told_from_a_list_that_may(string cell, bool expected)
    {
        TypeFact? type = ReadPages.ReadModel($"# Plant\n\n## Properties\n\nName | Type | Description\n--- | --- | ---\n**a** | {cell.Replace("|", "\\|", StringComparison.Ordinal)} | \n").Model.Properties!.Value[0].Type?.Value;

        Assert.Equal(expected, type switch
        {
            ListTypeFact list => list.HoldsNulls,
            MapTypeFact map => map.HoldsNulls,
            _ => throw new InvalidOperationException($"{type} is no list."),
        });
    }
}
