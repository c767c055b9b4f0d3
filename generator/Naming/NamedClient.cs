using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>The root client: what holds the groups.</summary>
/// <param name="OptionsName">The name of its own options: the runtime's, with a property for each credential.</param>
/// <param name="RegistrationName">The name of the class that registers it with dependency injection.</param>
/// <param name="HeadersName">The name of the class that reads the documented headers of responses.</param>
internal sealed record NamedClient(
    EmitTarget Home,
    string ClassName,
    string? BaseAddress,
    EquatableArray<NamedGroupReference> Groups,
    string OptionsName,
    EquatableArray<NamedCredential> Credentials,
    string RegistrationName,
    string HeadersName,
    EquatableArray<NamedHeader> Headers)
{
    /// <summary>The name by which telemetry and dependency injection know it.</summary>
    public string FullName => $"{Home.Namespace.Replace("@", "")}.{ClassName}";
}

/// <summary>A group as the root client sees it.</summary>
internal sealed record NamedGroupReference(string PropertyName, string InterfaceName, string ClassName, string? Description);
