using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

public class DialectTests
{
    [Theory]
    [InlineData("---\ntitle: Plant | Python SDK\n---\n", "**x**", "Python")]
    [InlineData("---\ntitle: Plant | TypeScript SDK\n---\n", "**str**", "TypeScript")]
    [InlineData("---\ntitle: Plant | Kotlin SDK\n---\n", "**str**", null)]
    [InlineData("---\ntitle: Plant | Dart SDK\n---\n", "**str**", "Dart")]
    [InlineData("---\ntitle: Plant\n---\n", "**str**", "Python")]
    [InlineData("```python\nx\n```\n", "**x**", "Python")]
    [InlineData("```ts\nx\n```\n", "**x**", "TypeScript")]
    [InlineData("```kotlin\nx\n```\n", "**str**", null)]
    [InlineData("```java\nx\n```\n", "**String**", "Java")]
    [InlineData("```go\nx\n```\n", "**string**", "Go")]
    [InlineData("```php\nx\n```\n", "**string**", "PHP")]
    [InlineData("```ruby\nx\n```\n", "**String**", "Ruby")]
    [InlineData("```rust\nx\n```\n", "**String**", "Rust")]
    [InlineData("```dart\nx\n```\n", "**String**", "Dart")]
    [InlineData("```bash\nx\n```\n", "**str**", "Python")]
    [InlineData("", "**List[str]**", "Python")]
    [InlineData("", "**Array&lt;string&gt;**", "TypeScript")]
    [InlineData("", "**boolean**", "TypeScript")]
    [InlineData("---\ntitle: Plant | C# SDK\n---\n", "**string**", "C#")]
    [InlineData("```csharp\nx\n```\n", "**string**", "C#")]
    [InlineData("", "**Dictionary&lt;string, ulong&gt;**", "C#")]
    [InlineData("", "**string**", null)]
    [InlineData("", "[**Other**](Other.md)", null)]
    [InlineData("", "**Map&lt;string, int&gt;**", null)]
    [InlineData("", "**OffsetDateTime**", "Java")]
    [InlineData("", "**Map&lt;String, BigDecimal&gt;**", "Java")]
    [InlineData("", "Pointer to **map[string]float32**", "Go")]
    [InlineData("", "**\\SplFileObject**", "PHP")]
    [InlineData("", "**array&lt;string,mixed&gt;**", "PHP")]
    [InlineData("", "**Hash&lt;String, Integer&gt;**", "Ruby")]
    [InlineData("", "Option<**Vec<i64>**>", "Rust")]
    [InlineData("", "**BuiltList&lt;String&gt;**", "Dart")]
    [InlineData("", "**kotlin.Long**", null)]
    [InlineData("", "**Int64**", null)]
    public void Dialect_is_recognised_by_title_then_code_then_types(string top, string type, string? expected) =>
        Assert.Equal(expected, ReadPages.ReadModel($"{top}# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**a** | {type}\n").Source.Name);

    [Theory]
    [InlineData("Garden.Client.Model.Plant", "C#", "Plant")]
    [InlineData("garden_client.model.Plant", "Dart", "Plant")]
    [InlineData("garden_client.model.plant.Plant", null, "Plant")]
    [InlineData("Garden::Plant", "Ruby", "Plant")]
    [InlineData("garden::Plant", null, "Plant")]
    [InlineData("# Plant", "PHP", "Plant")]
    [InlineData("Garden\\Client\\Plant", "PHP", "Plant")]
    [InlineData("\\Plant", null, "Plant")]
    [InlineData("Garden.Plant", null, "Plant")]
    [InlineData("Plant", null, "Plant")]
    public void Dialect_is_recognised_by_a_title_that_no_other_generator_writes(string title, string? expected, string name)
    {
        PageFacts page = ReadPages.ReadModel($"# {title}\n\n## Properties\n\nName | Type\n--- | ---\n**a** | **X**\n");

        Assert.Equal((expected, name), (page.Source.Name, page.Model.Name.Value));
    }

    [Theory]
    [InlineData("Python", "", "required")]
    [InlineData("Python", "[optional]", "optional")]
    [InlineData("Python", "[optional] [default to True]", "optional = True")]
    [InlineData("Python", "[default to 'unknown']", "required = 'unknown'")]
    [InlineData("Python", "[optional] [default to [&quot;a&quot;]]", "optional = [\"a\"]")]
    [InlineData("Python", "[optional] [readonly]", "optional")]
    [InlineData("TypeScript", "", "unstated")]
    [InlineData("TypeScript", "defaults to undefined", "required")]
    [InlineData("TypeScript", "(optional) defaults to undefined", "optional")]
    [InlineData("TypeScript", "(optional) defaults to true", "optional = true")]
    [InlineData("TypeScript", "[default to undefined]", "required")]
    [InlineData("TypeScript", "[optional] [default to undefined]", "optional")]
    [InlineData("TypeScript", "[Optional] [Defaults to `10`]", "optional = 10")]
    [InlineData("C#", "", "required")]
    [InlineData("C#", "[optional] ", "optional")]
    [InlineData("C#", "[optional] [default to 10]", "optional = 10")]
    [InlineData("Kotlin", "", "unmarked")]
    [InlineData("Kotlin", "[default to 1]", "unmarked = 1")]
    [InlineData("Kotlin", "[required]", "required")]
    [InlineData("Kotlin", "(required)", "required")]
    [InlineData("Python", "[optional]  if omitted the server will use the default value of True", "optional = True")]
    [InlineData("Python", "defaults to \"up\",  must be one of [\"up\", \"down\", ]", "required = \"up\"")]
    [InlineData("Kotlin", "[optional]", "optional")]
    public void Notes_are_read(string dialect, string notes, string expected)
    {
        PageFacts page = ReadPages.ReadModel(
            $"---\ntitle: Plant | {dialect} SDK\n---\n# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**a** | **X** |  | {notes}\n");

        Assert.Equal([$"a: X {expected}"], Texts.From(page.Model.Properties));
    }

    [Theory]
    [InlineData("[readonly]", true)]
    [InlineData("[optional][readonly]", true)]
    [InlineData("(readonly)", true)]
    [InlineData("[optional] readonly in spirit", false)]
    [InlineData("", false)]
    public void Notes_mark_what_the_server_alone_sets(string notes, bool expected)
    {
        MemberFacts property = Assert.Single(ReadPages.ReadModel(
            $"---\ntitle: Plant | Python SDK\n---\n\n# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**a** | **str** |  | {notes}\n").Model.Properties!.Value);

        Assert.Equal(expected, property.IsReadOnly?.Value ?? false);
    }

    [Fact]
    public void Table_without_notes_states_no_requiredness() =>
        Assert.Equal(["a: String unstated"], Texts.From(ReadPages.ReadModel("# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**a** | **str**\n").Model.Properties));

    [Fact]
    public void Table_of_an_unknown_dialect_that_marks_the_optional_ones_leaves_the_others_unmarked() =>
        Assert.Equal(["a: String unmarked", "b: String optional"], Texts.From(ReadPages.ReadModel(
            "# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**a** | **String** | | |\n**b** | **String** | | [optional]\n").Model.Properties));

    [Theory]
    [InlineData("Python", "var_schema", "schema")]
    [InlineData("Python", "var_from", "from")]
    [InlineData("Python", "_in", "in")]
    [InlineData("Python", "var_200", "200")]
    [InlineData("Python", "var_plant", "var_plant")]
    [InlineData("Python", "param_callback", "callback")]
    [InlineData("Python", "_id", "_id")]
    [InlineData("Python", "schema", "schema")]
    [InlineData("TypeScript", "_public", "public")]
    [InlineData("TypeScript", "_short", "short")]
    [InlineData("TypeScript", "_id", "_id")]
    [InlineData("TypeScript", "__type", "__type")]
    [InlineData("TypeScript", "var_schema", "var_schema")]
    [InlineData("Java", "_default", "default")]
    [InlineData("Java", "propertyClass", "class")]
    [InlineData("Java", "_id", "_id")]
    [InlineData("C#", "VarVersion", "Version")]
    [InlineData("C#", "varNamespace", "namespace")]
    [InlineData("C#", "varint", "varint")]
    [InlineData("C#", "_3d", "3d")]
    [InlineData("Go", "type_", "type")]
    [InlineData("Go", "Var3d", "3d")]
    [InlineData("Go", "VarType", "Type")]
    [InlineData("PHP", "_list", "list")]
    [InlineData("Ruby", "_end", "end")]
    [InlineData("Rust", "r#use", "use")]
    [InlineData("Rust", "_type", "_type")]
    [InlineData("Dart", "set_", "set")]
    [InlineData("Dart", "page_", "page_")]
    [InlineData(null, "&#x60;object&#x60;", "object")]
    [InlineData(null, "_public", "public")]
    [InlineData(null, "_object", "object")]
    [InlineData(null, "r#type", "type")]
    [InlineData(null, "set_", "set")]
    [InlineData(null, "var_client", "client")]
    [InlineData(null, "varClient", "client")]
    [InlineData(null, "VarVersion", "Version")]
    [InlineData(null, "_id", "_id")]
    [InlineData(null, "_links", "_links")]
    [InlineData(null, "variant", "variant")]
    [InlineData(null, "var_length", "var_length")]
    [InlineData(null, "page_", "page_")]
    public void Escape_of_a_reserved_word_is_undone(string? language, string name, string expected)
    {
        string page = $"---\ntitle: Plant | {language ?? "Kotlin"} SDK\n---\n# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**{name}** | **X**\n";

        MemberFacts member = Assert.Single(ReadPages.ReadModel(page).Model.Properties!.Value);

        Assert.Equal(expected, member.Name.Value);
        Assert.Equal(name, page.Substring(member.Name.Span.Start, member.Name.Span.Length));
    }

    [Theory]
    [InlineData("// Seed (optional)\nseed: ,", "", "optional")]
    [InlineData("// Seed\nseed: {\n  id: 1 },", "", "required")]
    [InlineData("// Seed | What to plant. (optional)\n\n  seed: ,", "", "optional")]
    [InlineData("// Seed (optional)\nseed: ,", "defaults to undefined", "required")]
    [InlineData("// Seed (optional)\nseedling: ,\nseed: ,", "", "unstated")]
    [InlineData("// Seed (optional)\nconst x = 1\nseed: ,", "", "unstated")]
    [InlineData("seed: ,", "", "unstated")]
    public void Comment_above_a_parameter_of_an_example_speaks_where_the_notes_are_silent(string code, string notes, string expected)
    {
        string sections = $"### Example\n\n```typescript\n{code}\n```\n\n### Parameters\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n **seed** | **Seed** |  | {notes}\n";

        Assert.Equal([$"seed: Seed {expected}"], Texts.From(ReadPages.ReadApi(ReadPages.TypeScriptOperation(sections)).Operations[0].Parameters));
    }

    [Theory]
    [InlineData("let seed: Seed; // (optional)", "optional")]
    [InlineData("let seed: Seed; //", "required")]
    [InlineData("let seed: string; //What to plant. (optional) (default to (x))", "optional")]
    [InlineData("let seed: string; //Not (optional) any more (default to 1)", "required")]
    [InlineData("let seed: string;", "unstated")]
    [InlineData("let seedling: string; // (optional)", "unstated")]
    public void Comment_behind_a_parameter_of_an_example_speaks_where_the_notes_are_silent(string code, string expected) =>
        Assert.Equal([$"seed: Seed {expected}"], Texts.From(ReadPages.ReadApi(ReadPages.TypeScriptOperation(
            $"### Example\n\n```typescript\n{code}\n```\n\n### Parameters\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n **seed** | **Seed** |  | \n")).Operations[0].Parameters));

    [Theory]
    [InlineData("subjectSetPeriodNamespace", "subjectSet.namespace")]
    [InlineData("AtType", "@type")]
    [InlineData("atType", "@type")]
    [InlineData("aColonBColonC", "a:b:c")]
    [InlineData("billingPeriod", null)]
    [InlineData("atAtType", "@atType")]
    [InlineData("periodical", null)]
    [InlineData("x", null)]
    public void Words_that_may_stand_for_signs_are_noted(string name, string? expected)
    {
        MemberFacts member = Assert.Single(ReadPages.ReadModel($"# garden.model.Plant\n\n## Properties\n\nName | Type\n--- | ---\n**{name}** | **X**\n").Model.Properties!.Value);

        Assert.Equal((name, expected), (member.Name.Value, member.SignedName));
    }

    [Theory]
    [InlineData("python", "from __future__ import x\nimport time\nimport os, sys\nimport garden_client\nfrom garden_client.rest import E", "garden_client")]
    [InlineData("typescript", "import os from 'os';\nimport * as Garden from '@garden/client'", "@garden/client")]
    [InlineData("typescript", "import { A } from './api';", null)]
    [InlineData("ts", "const g = require(\"garden\")", "garden")]
    public void Package_is_what_the_example_imports(string language, string code, string? expected) =>
        Assert.Equal(expected, ReadPages.ReadApi(ReadPages.PythonOperation($"```{language}\n{code}\n```\n").Replace(" | Python SDK", "", StringComparison.Ordinal)).PackageName?.Value);

    [Theory]
    [InlineData("Python", "typescript", null, true)]
    [InlineData("Python", "typescript", "python", false)]
    [InlineData("Python", "java", null, true)]
    [InlineData("Python", "kotlin", null, false)]
    [InlineData(null, "typescript", "python", true)]
    [InlineData(null, "typescript", "bash", false)]
    public void Page_that_shows_two_dialects_is_reported(string? title, string first, string? second, bool isMixed)
    {
        string front = title is null ? "---\ntitle: Thing\n---\n" : $"---\ntitle: Thing | {title} SDK\n---\n";
        string examples = $"```{first}\nx\n```\n\n" + (second is null ? "" : $"```{second}\nx\n```\n");

        IEnumerable<string> ids = ReadPages.Read($"{front}# Thing\n\n{examples}\n## Properties\n\nName | Type\n--- | ---\n**a** | **X**\n").Diagnostics.Select(diagnostic => diagnostic.Kind.Id);

        Assert.Equal(isMixed ? ["PG0016"] : [], ids);
    }
}
