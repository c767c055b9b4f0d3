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
                changes.Add(BreakingChanges.ServerChanged, added, $"The pages name a server now: {added.Value}. A client that is given no address calls it.");
                break;
            case EntryKind.SecurityScheme:
                changes.Add(AdditiveChanges.SecuritySchemeAdded, added, $"The security scheme '{added.Name}' is new.");
                break;
            case EntryKind.Api:
                changes.Add(AdditiveChanges.ApiAdded, added, $"The {added.Name} API is new.");
                break;
            case EntryKind.Operation:
                changes.Add(AdditiveChanges.OperationAdded, added, $"'{added.Name}' is new: {added.Value} {added.Attribute(Attributes.Path)}.");
                break;
            case EntryKind.Parameter when added.Has(Attributes.Required):
                changes.Add(BreakingChanges.RequiredParameterAdded, added, $"'{added.OwnerName}' now demands '{added.Name}' ({added.Value}). Calls without it no longer compile.");
                break;
            case EntryKind.Parameter:
                changes.Add(AdditiveChanges.OptionalParameterAdded, added, $"'{added.OwnerName}' can now be given '{added.Name}' ({added.Value}).");
                break;
            case EntryKind.Status:
                changes.Add(BreakingChanges.StatusAdded, added, $"'{added.OwnerName}' now documents {added.Name}{added.Aside}. Every Match of its answers needs an arm for it.");
                break;
            case EntryKind.Model:
                changes.Add(AdditiveChanges.ModelAdded, added, $"The model '{added.Name}' is new.");
                break;
            case EntryKind.Property:
                ReportProperty(changes, added);
                break;
            default:
                changes.Add(AdditiveChanges.EnumValueAdded, added, $"'{added.OwnerName}' now lists '{added.Name}'.");
                break;
        }
    }

    private static void ReportProperty(BaselineComparer changes, BaselineEntry added)
    {
        if (added.Has(Attributes.Required) && changes.DirectionOf(added).IsSent)
        {
            changes.Add(BreakingChanges.RequiredPropertyAdded, added, $"'{added.OwnerName}', which is sent, now demands '{added.Name}' ({added.Value}). Code that creates one without it no longer compiles.");
        }
        else
        {
            changes.Add(AdditiveChanges.PropertyAdded, added, $"'{added.OwnerName}' now has '{added.Name}' ({added.Value}).");
        }
    }
}
