using System.Globalization;

namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>Pages that grow in one respect: what is written once or twice in any real page, as often as fits.</summary>
internal static class GrowingPages
{
    private const string ModelHead = "# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n";

    private const string ApiHead =
        "# Garden API\n\nMethod | HTTP request | Description\n--- | --- | ---\n[**dig**](#dig) | **POST** /dig | Digs\n\n## **dig**\n\n### Parameters\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**bed** | **str** | x |\n";

    private const string MethodsHead = "# Garden API\n\nMethod | HTTP request | Description\n--- | --- | ---\n";

    private const string DigSection = "\n## **dig**\n\n### Return type\n\n**str**\n";

    private const string CorrectionsHead = "---\npiecesgen: corrections\n---\n\n# Plant\n\n## Properties\n\nName | Wire name\n--- | ---\n";

    private const string ReferenceHead = "# Garden\n\n## Dig a bed\n\n`POST /dig`\n\n";

    private const string ReferenceTable = ReferenceHead + "Name | Type | Description\n--- | --- | ---\n";

    private const string BlueprintHead = "FORMAT: 1A\n\n# Bed [/beds]\n\n## Dig a bed [POST]\n\n";

    private const string BlueprintStructures = "FORMAT: 1A\n\n# Data Structures\n\n";

    /// <summary>The text before, what repeats (<c>{0}</c> is its number, <c>{1}</c> a text without letters that is its own), and the text behind.</summary>
    public static readonly IReadOnlyDictionary<string, (string Head, string Unit, string Tail)> All = new Dictionary<string, (string, string, string)>
    {
        ["rows"] = (ModelHead, "**p{0}** | **str** | Text. | [optional]\n", ""),
        ["rows of one name"] = (ModelHead, "**p** | **str** | Text. | [optional]\n", ""),
        ["rows of one identifier"] = (ModelHead, "**p{1}** | **str** | Text. | [optional]\n", ""),
        ["rows that cannot be read"] = (ModelHead, "**p{0}** | **List[** | Text | more | and | more\n", ""),
        ["rows of inline values"] = (ModelHead, "**p{0}** | **'a' \\| 'b{0}'** | Text. | [optional]\n", ""),
        ["links to models without a page"] = (ModelHead, "**p{0}** | [**M{0}**](M{0}.md) | Text. | [optional]\n", ""),
        ["values of one identifier"] = ("# Kind\n\n## Enum\n\n", "* `v{1}`\n", ""),
        ["values in notes"] = (ModelHead + "**p** | **str** | x | must be one of [", "\"v{0}\", ", "]\n"),
        ["options of a type"] = (ModelHead + "**p** | **", "A{0} \\| ", "B** | x |\n"),
        ["arguments of a type"] = (ModelHead + "**p** | **Tuple[", "A{0}, ", "B]** | x |\n"),
        ["marks in a cell"] = (ModelHead + "**p** | **str** | ", "**b** [l](t) `c` &lt; \\* ", "|\n"),
        ["open brackets"] = (ModelHead + "**p** | **str** | ", "[**", "|\n"),
        ["front matter"] = ("---\n", "k{0}: v\n", "---\n" + ModelHead),
        ["headings"] = ("# Plant\n\n", "## Part {0}\n\n", ""),
        ["prose"] = ("# Plant\n\n", "A line of text. ", "\n\n## Properties\n"),
        ["lines of prose"] = ("# Plant\n\n", "A line of text.\n", "\n\n## Properties\n"),
        ["list items"] = ("# Plant\n\n", "- item {0}\n", ""),
        ["quotes"] = ("# Plant\n\n", "> quote\n\n", ""),
        ["nested quotes"] = ("# Plant\n\n", "> ", ""),
        ["nested lists"] = ("# Plant\n\n", "- ", ""),
        ["html"] = ("# Plant\n\n", "<div>\n<!-- {0} -->\n\n", ""),
        ["code"] = ("# Plant\n\n", "```\nx\n```\n\n", ""),
        ["tables"] = ("# Plant\n\n", "a | b\n--- | ---\n1 | 2\n\n", ""),
        ["parameters"] = (ApiHead, "**p{0}** | **str** | Text. | [optional]\n", ""),
        ["parameters of one identifier"] = (ApiHead, "**p{1}** | **str** | Text. | [optional]\n", ""),
        ["operations"] = (MethodsHead + "[**dig**](#dig) | **POST** /dig | Digs\n\n", "## **dig{0}**\n> dig{0}()\n\n/dig{0} [POST]\n\n### Return type\n\n**str**\n\n", ""),
        ["operations of one name"] = (MethodsHead + "[**dig**](#dig) | **POST** /dig | Digs\n\n", "## **dig**\n> dig()\n\n/dig [POST]\n\n### Return type\n\n**str**\n\n", ""),
        ["methods"] = (MethodsHead, "[**dig{0}**](#dig{0}) | **POST** /dig/{0} | Digs\n", DigSection),
        ["path variables"] = (MethodsHead + "[**dig**](#dig) | **POST** ", "/{{v{0}}}", " | Digs\n" + DigSection),
        ["braces of a path"] = (MethodsHead + "[**dig**](#dig) | **POST** /", "{{", " | Digs\n" + DigSection),
        ["statuses"] = (ApiHead + "\n### HTTP response details\n\n| Status code | Description |\n|---|---|\n", "**{0}** | Text. |\n", ""),
        ["media types"] = (ApiHead + "\n### HTTP request headers\n\n - **Accept**: ", "text/t{0}, ", "text/plain\n"),
        ["authorizations"] = (ApiHead + "\n### Authorization\n\n", "[key{0}](../README.md#key{0}), ", "\n"),
        ["schemes"] = ("# client\n\n## Documentation for API Endpoints\n\n## Documentation For Authorization\n\n", "### key{0}\n\n- **Type**: API key\n- **API key parameter name**: X-{0}\n- **Location**: HTTP header\n\n", ""),
        ["endpoints"] = ("# client\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n", "*GardenApi* | [**dig{0}**](docs/GardenApi.md#dig{0}) | **POST** /dig/{0} | Digs\n", ""),
        ["corrections"] = (CorrectionsHead, "**p{0}** | q{0}\n", ""),
        ["statements"] = ("# Garden\n\n", "## Dig bed {0}\n\n`POST /dig{0}/:bed`\n\n", ""),
        ["statements of one operation"] = (ReferenceHead, "`POST /dig`\n\n", ""),
        ["lines of a statement"] = ("# Garden\n\n## Dig\n\n```\n", "GET /dig/{0}\n", "```\n"),
        ["rows of a reference"] = (ReferenceTable, "p{0} | list of [thing{0}](#thing-{0}) | Optional. One of `a`, `b`. Defaults to `a`.\n", ""),
        ["rows within rows"] = (ReferenceTable, "a.b{0}.c | string | x\n", ""),
        ["types of a row"] = (ReferenceTable + "p | ", "a or b, ", "| x\n"),
        ["bullets of a reference"] = (ReferenceHead + "Parameters:\n\n", "- `p{0}` (string) - Text.\n", ""),
        ["labels"] = (ReferenceHead, "**Query parameters**:\n\n", ""),
        ["sentences of a response"] = (ReferenceHead, "Returns a [thing](#thing) with 404. ", "\n"),
        ["rows of a table in HTML"] = (ReferenceHead + "<table>\n<tr><th>Name</th><th>Type</th></tr>\n", "<tr><td>p{0}</td><td>string</td></tr>\n", "</table>\n"),
        ["tags of a table in HTML"] = (ReferenceHead + "<table>\n", "<", ">\n"),
        ["members of an example"] = (ReferenceHead + "```json\n{ ", "\"m{0}\": [1, \"a\"], ", "}\n```\n"),
        ["elements of an example"] = (ReferenceHead + "```json\n[ ", "{{ \"a\": {0}, \"b{0}\": null }}, ", "]\n```\n"),
        ["names of a map"] = (ReferenceHead + "Example response:\n\n```json\n{ ", "\"a/{0}\": {{ \"b\": {0} }}, ", "}\n```\n"),
        ["depth of an example"] = (ReferenceHead + "```json\n", "{{ \"a\": [", "\n```\n"),
        ["documents of an example"] = (ReferenceHead + "Example response:\n\n```json\n", "{{ \"a\": {0} }}\n", "```\n"),
        ["braces of an example"] = (ReferenceHead + "Example response:\n\n```json\n", "{{", "\n```\n"),
        ["comments of an example"] = (ReferenceHead + "Example response:\n\n```json\n{ ", "// a\n/* ", "}\n```\n"),
        ["resources of a blueprint"] = ("FORMAT: 1A\n\n", "# Bed {0} [/beds{0}/{{id}}{{?a,b}}]\n\n## GET\n\n+ Response 200\n\n", ""),
        ["actions of a blueprint"] = (BlueprintHead, "## Dig bed {0} [POST /beds/{0}]\n\n+ Response 204\n\n", ""),
        ["parameters of a blueprint"] = (BlueprintHead + "+ Parameters\n", "    + p{0}: 3 (optional, number) - Text.\n        + Default: 1\n", ""),
        ["requests of a blueprint"] = (BlueprintHead, "+ Request (application/json)\n    + Attributes\n        + p{0} (required, string)\n\n", "+ Response 204\n"),
        ["responses of a blueprint"] = (BlueprintHead, "+ Response 200 (application/json)\n\n        {{ \"a{0}\": 1 }}\n\n", ""),
        ["attributes of a blueprint"] = (BlueprintHead + "+ Request (application/json)\n    + Attributes\n", "        + p{0} (required, array[enum[string]])\n            + Members\n                + v{0}\n", ""),
        ["depth of attributes"] = (BlueprintHead + "+ Request (application/json)\n    + Attributes", "\n+ p (array[array[object]])\n + (object)", ""),
        ["structures of a blueprint"] = (BlueprintStructures, "## Bed{0} (Bed{1})\n+ p (array[Bed{0}], required)\n\n", ""),
        ["structures of one name"] = (BlueprintStructures, "## Bed\n+ p (string)\n\n", ""),
        ["members of a blueprint"] = (BlueprintStructures + "## Kind (enum)\n", "+ v{0}\n", ""),
        ["brackets of a type"] = (BlueprintStructures + "## Bed\n+ p (", "array[", ")\n"),
        ["marks of an attribute"] = (BlueprintStructures + "## Bed\n+ p", " (a) - `b` [c]: ", "\n"),
        ["variables of a template"] = ("FORMAT: 1A\n\n# Bed [/beds", "{{?a{0}}}", "]\n\n## GET\n"),
        ["examples of an operation"] = (ReferenceHead, "Example response:\n\n```json\n{{ \"a\": {0}, \"b{0}\": 1, \"c\": {{ \"d\": 1 }} }}\n```\n\n", ""),
        ["operations with examples"] = ("# Garden\n\n", "## Dig bed {0}\n\n`GET /beds{0}`\n\n```json\n{{ \"a\": 1, \"b\": 1, \"c\": {{ \"d\": 1 }}, \"e{0}\": 1 }}\n```\n\n", ""),
        ["addresses of an example"] = (ReferenceHead + "```sh\ncurl -X POST ", "http://garden/dig ", "\n```\n"),
        ["headers of an example"] = (ReferenceHead + "```sh\ncurl -X POST http://garden/dig ", "-H 'a: b' ", "\n```\n"),
        ["quotes of a command"] = (ReferenceHead + "```sh\ncurl -X POST http://garden/dig -d '", "{{ \\\"a'", "\n```\n"),
        ["sentences about an address"] = ("# Garden\n\n", "The base URL is http. ", "\n\n## Dig\n\n`POST /dig`\n"),
        ["model sections"] = (ReferenceHead, "## Thing {0} object\n\nName | Type\n--- | ---\nid | integer\n\n", ""),
        ["model sections of one name"] = (ReferenceHead, "## Thing object\n\nName | Type\n--- | ---\nid{0} | integer\n\n", ""),
        ["corrections of one name"] = (CorrectionsHead, "**p** | q{0}\n", ""),
    };

    /// <summary>A page of about so many characters.</summary>
    public static string Make(string name, int length)
    {
        (string head, string unit, string tail) = All[name];
        var text = new System.Text.StringBuilder(head, length + unit.Length + tail.Length);
        for (int number = 0; text.Length < length; number++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, unit, number, WithoutLetters(number));
        }

        return text.Append(tail).ToString();
    }

    /// <summary>The number in binary, in characters that no identifier holds.</summary>
    private static string WithoutLetters(int number) =>
        Convert.ToString(number, 2).Replace('0', '-').Replace('1', '+');
}
