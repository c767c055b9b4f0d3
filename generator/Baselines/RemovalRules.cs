using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Baselines;

/// <summary>What it means that a member is gone. All of it breaks.</summary>
internal static class RemovalRules
{
    public static void Report(BaselineComparer changes, BaselineEntry gone)
    {
        switch (gone.Kind)
        {
            case EntryKind.Server:
                changes.Add(Catalog.ServerChanged, gone, $"No page names the server any more; it was {gone.Value}. Pass an address to the client.");
                break;
            case EntryKind.SecurityScheme:
                changes.Add(Catalog.SecuritySchemeRemoved, gone, $"The security scheme '{gone.Name}' is gone.");
                break;
            case EntryKind.Api:
                changes.Add(Catalog.ApiRemoved, gone, $"The {gone.Name} API is gone with all its operations. Calls of them no longer compile.");
                break;
            case EntryKind.Operation:
                changes.Add(Catalog.OperationRemoved, gone, $"'{gone.Name}' is gone from the {gone.OwnerName} API; it was {gone.Value} {gone.Attribute(Attributes.Path)}. Calls of it no longer compile.");
                break;
            case EntryKind.Parameter:
                changes.Add(Catalog.ParameterRemoved, gone, $"'{gone.OwnerName}' no longer takes '{gone.Name}'. Calls that pass it no longer compile.");
                break;
            case EntryKind.Status:
                changes.Add(Catalog.StatusRemoved, gone, $"'{gone.OwnerName}' no longer documents {gone.Name}{gone.Aside}. Every Match of its responses has one arm too many. Such a response is now undocumented.");
                break;
            case EntryKind.Model:
                changes.Add(Catalog.ModelRemoved, gone, $"No operation sends or returns the model '{gone.Name}' any more. Code that names its type no longer compiles.");
                break;
            case EntryKind.Property:
                changes.Add(Catalog.PropertyRemoved, gone, $"'{gone.OwnerName}' no longer has '{gone.Name}'. Code that reads or sets it no longer compiles. If a server still sends it, it is in AdditionalProperties.");
                break;
            default:
                changes.Add(Catalog.EnumValueRemoved, gone, $"'{gone.OwnerName}' no longer lists '{gone.Name}'. Code that names this value no longer compiles.");
                break;
        }
    }
}
