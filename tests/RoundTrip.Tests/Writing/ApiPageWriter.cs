using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Writes the page of a group.</summary>
internal sealed class ApiPageWriter(Style style, Presentation presentation, DialectWriter dialect, ApiModel model)
{
    private readonly PageLines _page = new(style);

    public string Write(ApiGroup group)
    {
        _page.Add([.. presentation.Top($"{group.Name} API", dialect.Name), presentation.ApiTitle(model.PackageName!, group.Name), ""]);
        _page.AddProse(presentation.Prose(group.Description));
        _page.Add($"All URIs are relative to {presentation.BaseAddress(model.BaseAddress!)}");
        _page.Add("");
        _page.AddTable(["Method", "HTTP request", "Description"], group.Operations.Select(operation => MethodRow(group, operation)));
        foreach (Operation operation in group.Operations)
        {
            Write(operation);
        }

        return _page.ToString();
    }

    private string[] MethodRow(ApiGroup group, Operation operation)
    {
        string name = dialect.OperationName(operation.Name);
        string mark = operation.IsDeprecated && !presentation.IsComplete ? " - (Deprecated)" : "";
        return
        [
            $"[**{name}**]({presentation.Link(group.Name + "Api")}#{name}){mark}",
            $"**{operation.Method}** {presentation.Path(operation.UrlTemplate)}",
            presentation.Cell(operation.Summary),
        ];
    }

    private void Write(Operation operation)
    {
        string name = dialect.OperationName(operation.Name);
        _page.Add(["", .. presentation.OperationHeading(name, operation.IsDeprecated), $"> {name}()", ""]);
        if (dialect.RepeatsSummary)
        {
            _page.AddProse(Summary(operation));
        }

        _page.AddProse(presentation.Prose(operation.Description));
        _page.Add(presentation.PartHeading("Example", name), "");
        _page.Add([.. dialect.Example(model.PackageName!)]);
        WriteParameters(operation, name);
        _page.Add(presentation.PartHeading("Return type", name), "");
        ApiType? returned = operation.Responses.FirstOrDefault(response => response is { IsSuccess: true, Body: not null })?.Body;
        _page.Add(returned is null ? "void (empty response body)" : dialect.ReturnType(returned), "");
        if (dialect.HasAuthorization)
        {
            WriteAuthorization(operation, name);
        }

        _page.Add(presentation.PartHeading("HTTP request headers", name), "");
        _page.Add($" - **Content-Type**: {MediaTypes(operation.ContentTypes)}");
        _page.Add($" - **Accept**: {MediaTypes(operation.Accepts)}", "");
        WriteResponses(operation, name);
        _page.Add([.. presentation.Footer]);
    }

    private string? Summary(Operation operation) =>
        operation.Summary is { } summary && (operation.IsStream || summary == $"{operation.UrlTemplate} [{operation.Method}]")
            ? presentation.Path(summary)
            : presentation.Paragraph(operation.Summary);

    private void WriteParameters(Operation operation, string name)
    {
        _page.Add(presentation.PartHeading("Parameters", name));
        List<IReadOnlyList<string>> rows = [.. operation.Parameters.Select(parameter => Row(
            parameter.WireName, dialect.ParameterType(parameter.Type, isBody: false), parameter.Description, dialect.ParameterNotes(parameter.IsRequired, isBody: false)))];
        if (operation.Body is { } body)
        {
            rows.Insert(style.IsOld ? 0 : rows.Count, Row(
                body.Name, dialect.ParameterType(body.Type, isBody: true), body.Description, dialect.ParameterNotes(body.IsRequired, isBody: true)));
        }

        if (rows.Count == 0)
        {
            _page.Add("This endpoint does not need any parameter.", "");
            return;
        }

        _page.AddTable(["Name", "Type", "Description ", "Notes"], rows);
    }

    private string[] Row(string name, string type, string? description, string notes) =>
        [$"**{dialect.Printed(name)}**", type, presentation.Cell(description), notes];

    private void WriteAuthorization(Operation operation, string name)
    {
        _page.Add(presentation.PartHeading("Authorization", name), "");
        IEnumerable<string> links = (operation.Security ?? default).Select(scheme => $"[{scheme}]({presentation.Link("../README")}#{scheme})");
        _page.Add(operation.Security is { Count: > 0 } ? string.Join(", ", links) : "No authorization required", "");
    }

    private void WriteResponses(Operation operation, string name)
    {
        Response[] stated = [.. operation.Responses.Where(response => !response.IsAssumed)];
        if (stated.Length == 0)
        {
            return;
        }

        _page.Add(presentation.PartHeading("HTTP response details", name));
        _page.AddTable(
            ["Status code", "Description", "Response headers"],
            stated.Select(response => (string[])[$"**{response.Statuses}**", presentation.Cell(response.Meaning), Headers(response)]));
    }

    private string Headers(Response response) => response.Headers.Count == 0
        ? " - "
        : string.Concat(response.Headers.Select(header => $" * {header.Name} - {presentation.Cell(header.Description)} <br> "));

    private static string MediaTypes(EquatableArray<string> mediaTypes) => mediaTypes.Count == 0 ? "Not defined" : string.Join(", ", mediaTypes);
}
