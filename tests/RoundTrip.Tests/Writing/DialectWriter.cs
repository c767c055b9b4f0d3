using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>How a client generator spells the API.</summary>
internal abstract class DialectWriter(Style style, Presentation presentation)
{
    protected Style Style { get; } = style;

    protected Presentation Presentation { get; } = presentation;

    public abstract string Name { get; }

    /// <summary>Operations begin with their summary.</summary>
    public abstract bool RepeatsSummary { get; }

    /// <summary>The pages say which schemes an operation needs.</summary>
    public abstract bool HasAuthorization { get; }

    public abstract IReadOnlyList<string> PropertyTitles { get; }

    public abstract string OperationName(string name);

    /// <summary>The name as the dialect cases it.</summary>
    public abstract string Recased(string name);

    /// <summary>The name as it is printed, reserved words escaped.</summary>
    public abstract string Printed(string name);

    public abstract string ParameterType(ApiType type, bool isBody);

    public abstract string ParameterNotes(bool isRequired, bool isBody);

    public abstract IReadOnlyList<string> PropertyCells(Property property);

    public abstract string ReturnType(ApiType type);

    public abstract IEnumerable<string> Example(string package);

    /// <summary>The type as source code.</summary>
    protected abstract string Code(ApiType type);

    /// <summary>Strong, and linked where it names a model.</summary>
    protected string Linked(ApiType type, bool isFromApi)
    {
        string code = Presentation.Type(Code(type));
        return Models.SchemaOrder.NamesIn(type).FirstOrDefault() is { } model
            ? $"[**{code}**]({Presentation.ModelLink(model, isFromApi)})"
            : $"**{code}**";
    }
}
