using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>What it means that a member is described differently.</summary>
internal static class ChangeRules
{
    /// <returns>Whether it has become something else altogether, so that its parts need not be compared.</returns>
    public static bool Compare(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        switch (after.Kind)
        {
            case EntryKind.Server when after.Value != before.Value:
                changes.Add(Catalog.ServerChanged, after, $"The documented server is {after.Value}; it was {before.Value}. A client without another address calls it.");
                break;
            case EntryKind.SecurityScheme when after.Value != before.Value || !after.Attributes.Equals(before.Attributes):
                changes.Add(Catalog.SecuritySchemeChanged, after, $"The security scheme '{after.Name}' is {Described(after)}; it was {Described(before)}.");
                break;
            case EntryKind.Operation:
                CompareOperations(changes, before, after);
                break;
            case EntryKind.Parameter:
                CompareParameters(changes, before, after);
                break;
            case EntryKind.Status:
                CompareStatuses(changes, before, after);
                break;
            case EntryKind.Model:
                return HasBecomeSomethingElse(changes, before, after);
            case EntryKind.Property:
                CompareProperties(changes, before, after);
                break;
            case EntryKind.EnumValue when after.Value != before.Value:
                changes.Add(Catalog.GivenNameChanged, after, $"The docs call the value '{after.Name}' of '{after.OwnerName}' {CalledBy(after)}; they called it {CalledBy(before)}. Code that uses the old name no longer compiles, or means another value.");
                break;
        }

        return false;
    }

    public static void ReportRename(BaselineComparer changes, BaselineEntry former, BaselineEntry after)
    {
        if (after.Kind == EntryKind.Api)
        {
            changes.Add(Catalog.ApiRenamed, after, $"The {former.Name} API is now the {after.Name} API. Code that names it no longer compiles.");
        }
        else
        {
            changes.Add(Catalog.OperationRenamed, after, $"'{former.Name}' is now '{after.Name}': {Endpoint(after)}. Calls of '{former.Name}' no longer compile.");
        }
    }

    private static void CompareOperations(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        string endpoint = Endpoint(after);
        string oldEndpoint = Endpoint(before);
        if (endpoint != oldEndpoint)
        {
            changes.Add(Catalog.EndpointChanged, after, $"'{after.Name}' is {endpoint}; it was {oldEndpoint}. Programs compiled before call the old one.");
        }

        string? server = after.Attribute(Attributes.Server);
        string? oldServer = before.Attribute(Attributes.Server);
        if (server != oldServer)
        {
            changes.Add(Catalog.ServerChanged, after, $"The server of '{after.Name}' is {ServerOf(server)}; it was {ServerOf(oldServer)}. A client without another address calls it.");
        }

        CompareSecurity(changes, before, after);
        CompareOrders(changes, before, after);
        CompareGivenNames(changes, before, after);
        if (after.Has(Attributes.Deprecated) != before.Has(Attributes.Deprecated))
        {
            changes.Add(Catalog.DeprecationChanged, after, after.Has(Attributes.Deprecated)
                ? $"'{after.Name}' is deprecated now. The compiler warns at every call."
                : $"'{after.Name}' is no longer deprecated.");
        }
    }

    private static string Endpoint(BaselineEntry operation) =>
        $"{operation.Value} {operation.Attribute(Attributes.Path)}{(operation.Has(Attributes.Stream) ? " as a stream" : "")}";

    private static void CompareSecurity(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        var demanded = new List<string>((after.Attribute(Attributes.Security) ?? "").Split('+'));
        var relaxed = new List<string>((before.Attribute(Attributes.Security) ?? "").Split('+'));
        var known = relaxed.ToArray();
        relaxed.RemoveAll(scheme => scheme.Length == 0 || demanded.Contains(scheme));
        demanded.RemoveAll(scheme => scheme.Length == 0 || Array.IndexOf(known, scheme) >= 0);
        if (demanded.Count > 0)
        {
            changes.Add(Catalog.SecurityTightened, after, $"'{after.Name}' now requires {string.Join(", ", demanded)}. Calls without it are refused.");
        }

        if (relaxed.Count > 0)
        {
            changes.Add(Catalog.SecurityRelaxed, after, $"'{after.Name}' no longer requires {string.Join(", ", relaxed)}.");
        }
    }

    /// <summary>Where both list the order. What stays is the place of those that both have, so that arguments by position mean what they meant.</summary>
    private static void CompareOrders(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        if (before.Attribute(Attributes.Order) is not { } oldOrder || after.Attribute(Attributes.Order) is not { } order)
        {
            return;
        }

        string[] places = order.Split(',');
        string[] oldPlaces = oldOrder.Split(',');
        if (Array.Exists(oldPlaces, name => Array.IndexOf(places, name) is >= 0 and int place && place != Array.IndexOf(oldPlaces, name)))
        {
            changes.Add(Catalog.ParametersReordered, after, $"'{after.Name}' takes ({Listed(places)}); it took ({Listed(oldPlaces)}). Arguments without a name may still compile and mean another parameter.");
        }
    }

    private static string Listed(string[] names) => string.Join(", ", Array.ConvertAll(names, EscapedWord.Unescape));

    private static void CompareParameters(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        if (after.Value != before.Value)
        {
            changes.Add(Catalog.ParameterTypeChanged, after, $"'{after.Name}' of '{after.OwnerName}' is {after.Value}; it was {before.Value}.");
        }

        if (Way(after) != Way(before))
        {
            changes.Add(Catalog.ParameterMoved, after, $"'{after.Name}' of '{after.OwnerName}' goes {Way(after)}; it went {Way(before)}. Programs compiled before send it the old way.");
        }

        bool isRequired = after.Has(Attributes.Required);
        if (isRequired && !before.Has(Attributes.Required))
        {
            changes.Add(Catalog.ParameterBecameRequired, after, $"'{after.OwnerName}' now requires '{after.Name}', which was optional. Calls without it no longer compile.");
        }
        else if (!isRequired && before.Has(Attributes.Required))
        {
            changes.Add(Catalog.ParameterBecameOptional, after, $"'{after.OwnerName}' no longer requires '{after.Name}'.");
        }

        CompareGivenNames(changes, before, after);
    }

    private static void CompareStatuses(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        if (after.Value != before.Value)
        {
            changes.Add(Catalog.StatusBodyChanged, after, $"The body of {after.Name} of '{after.OwnerName}' is {after.Value}; it was {before.Value}.");
        }

        if (after.Prose != before.Prose)
        {
            changes.Add(Catalog.MeaningChanged, after, $"{after.Name} of '{after.OwnerName}' means '{after.Prose}'; it meant '{before.Prose}'.");
        }
    }

    private static bool HasBecomeSomethingElse(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        CompareGivenNames(changes, before, after);
        if (after.Value == before.Value)
        {
            return false;
        }

        changes.Add(Catalog.ModelChangedKind, after, $"The model '{after.Name}' is {after.Value}; it was {before.Value}.");
        return true;
    }

    private static void CompareProperties(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        if (after.Value != before.Value)
        {
            changes.Add(Catalog.PropertyTypeChanged, after, $"'{after.Name}' of '{after.OwnerName}' is {after.Value}; it was {before.Value}.");
        }

        Direction direction = changes.DirectionOf(after);
        if (direction.IsSent && after.Has(Attributes.ReadOnly) != before.Has(Attributes.ReadOnly))
        {
            CompareReadOnly(changes, after);
        }
        else
        {
            CompareRequired(changes, direction, before, after);
        }

        CompareGivenNames(changes, before, after);
    }

    /// <summary>A property that the server alone sets is not demanded, whatever the docs require.</summary>
    private static void CompareReadOnly(BaselineComparer changes, BaselineEntry after)
    {
        if (after.Has(Attributes.ReadOnly))
        {
            changes.Add(Catalog.PropertyBecameReadOnly, after, $"'{after.Name}' of '{after.OwnerName}' is read-only now. The client no longer sends it.");
        }
        else if (after.Has(Attributes.Required))
        {
            changes.Add(Catalog.SentPropertyBecameRequired, after, $"'{after.Name}' of '{after.OwnerName}' is required and no longer read-only. Code that creates one without it no longer compiles.");
        }
        else
        {
            changes.Add(Catalog.PropertyBecameWritable, after, $"'{after.Name}' of '{after.OwnerName}' is no longer read-only. The client sends it if code sets it.");
        }
    }

    private static void CompareRequired(BaselineComparer changes, Direction direction, BaselineEntry before, BaselineEntry after)
    {
        bool isSent = direction.IsSent && !after.Has(Attributes.ReadOnly);
        bool isRequired = after.Has(Attributes.Required);
        if (isRequired && !before.Has(Attributes.Required))
        {
            changes.Add(
                isSent ? Catalog.SentPropertyBecameRequired : Catalog.ReceivedPropertyBecameRequired,
                after,
                $"'{after.Name}' of '{after.OwnerName}' is required; it was optional." + (isSent ? " Code that creates one without it no longer compiles." : " It is always there when read."));
        }
        else if (!isRequired && before.Has(Attributes.Required))
        {
            changes.Add(
                direction.IsReceived ? Catalog.ReceivedPropertyBecameOptional : Catalog.SentPropertyBecameOptional,
                after,
                $"'{after.Name}' of '{after.OwnerName}' is optional; it was required." + (direction.IsReceived ? " Code that reads it must expect null." : " Code need not set it."));
        }
    }

    private static void CompareGivenNames(BaselineComparer changes, BaselineEntry before, BaselineEntry after)
    {
        string? name = after.Attribute(Attributes.GivenName);
        string? oldName = before.Attribute(Attributes.GivenName);
        if (name != oldName)
        {
            changes.Add(Catalog.GivenNameChanged, after, $"The corrections call '{after.Name}' {Called(name)}; they called it {Called(oldName)}. Code that uses the old name no longer compiles.");
        }
    }

    private static string ServerOf(string? address) => address ?? "the client's";

    private static string CalledBy(BaselineEntry value) => value.Value is { } name ? $"'{EscapedWord.Unescape(name)}'" : "nothing";

    private static string Called(string? name) => name is null ? "as the docs do" : $"'{name}'";

    /// <summary>How a parameter travels: where, under which name, as which media type.</summary>
    private static string Way(BaselineEntry parameter)
    {
        string way = $"in the {parameter.Attribute(Attributes.In)}";
        way += parameter.Attribute(Attributes.WireName) is { } name ? $" as '{name}'" : "";
        way += parameter.Attribute(Attributes.Style) is { } style ? $" in the style {style}" : "";
        return way + (parameter.Attribute(Attributes.MediaType) is { } mediaType ? $" as {mediaType}" : "");
    }

    private static string Described(BaselineEntry scheme) => $"{scheme.Value} {string.Join(" ", scheme.Attributes)}".TrimEnd();
}
