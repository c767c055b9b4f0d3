using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Baselines;

/// <summary>What it means that a member is new.</summary>
internal static class AdditionRules
{
    public static void Report(BaselineComparer changes, BaselineEntry added)
    {
        switch (added.Kind)
        {
            case EntryKind.Server:
                changes.Add(Catalog.ServerChanged, added, $"The pages name a server now: {added.Value}. A client without another address calls it.");
                break;
            case EntryKind.SecurityScheme:
                changes.Add(Catalog.SecuritySchemeAdded, added, $"The security scheme '{added.Name}' is new.");
                break;
            case EntryKind.Api:
                changes.Add(Catalog.ApiAdded, added, $"The {added.Name} API is new.");
                break;
            case EntryKind.Operation:
                changes.Add(Catalog.OperationAdded, added, $"'{added.Name}' is new: {added.Value} {added.Attribute(Attributes.Path)}.");
                break;
            case EntryKind.Parameter when added.Has(Attributes.Required):
                changes.Add(Catalog.RequiredParameterAdded, added, $"'{added.OwnerName}' now requires '{added.Name}' ({added.Value}). Calls without it no longer compile.");
                break;
            case EntryKind.Parameter:
                changes.Add(Catalog.OptionalParameterAdded, added, $"'{added.OwnerName}' now accepts '{added.Name}' ({added.Value}).");
                break;
            case EntryKind.Status:
                changes.Add(Catalog.StatusAdded, added, $"'{added.OwnerName}' now documents {added.Name}{added.Aside}. Every Match of its responses needs an arm for it.");
                break;
            case EntryKind.Model:
                changes.Add(Catalog.ModelAdded, added, $"The model '{added.Name}' is new.");
                break;
            case EntryKind.Property:
                ReportProperty(changes, added);
                break;
            default:
                changes.Add(Catalog.EnumValueAdded, added, $"'{added.OwnerName}' now lists '{added.Name}'.");
                break;
        }
    }

    private static void ReportProperty(BaselineComparer changes, BaselineEntry added)
    {
        if (added.Has(Attributes.Required) && !added.Has(Attributes.ReadOnly) && changes.DirectionOf(added).IsSent)
        {
            changes.Add(Catalog.RequiredPropertyAdded, added, $"'{added.OwnerName}', which is sent, now requires '{added.Name}' ({added.Value}). Code that creates one without it no longer compiles.");
        }
        else
        {
            changes.Add(Catalog.PropertyAdded, added, $"'{added.OwnerName}' now has '{added.Name}' ({added.Value}).");
        }
    }
}
