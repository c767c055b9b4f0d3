using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides where parameters travel, which few pages say: a name in the path's braces is a path variable; an API key is where
/// its scheme says; a name that only headers have, or that prose spells as headers are, is one; a form sends the rest as
/// fields; a model is the body, and so is what is called so, or the only parameter of a request whose media type is
/// documented; what is left is query, credentials apart.
/// </summary>
internal sealed class ParameterLocationRule(TypeResolver types, CredentialParameters credentials, ClientSpellings spellings)
{
    /// <summary>What no page and no other rule places is in the query.</summary>
    public const string OtherwiseQuery = "Location.OtherwiseQuery";

    private static readonly LocatedParameter s_path = Inferred(ParameterLocation.Path, "Location.PathVariable");
    private static readonly LocatedParameter s_form = Inferred(ParameterLocation.Form, "Location.FormField");
    private static readonly LocatedParameter s_query = Inferred(ParameterLocation.Query, OtherwiseQuery);
    private static readonly LocatedParameter s_credential = Inferred(ParameterLocation.Header, "Location.CredentialIsHeader");

    /// <summary>One location per parameter, in their order.</summary>
    /// <param name="byPeople">People describe the operation: they list a credential among other parameters where it travels as they do.</param>
    /// <param name="takesBody">Whether a body means anything to a request of this method (RFC 9110, section 9.3.1).</param>
    public LocatedParameter[] Decide(
        PathVariables variables, EquatableArray<string> contentTypes, bool takesBody, bool byPeople, IReadOnlyList<MergedMember> parameters)
    {
        var located = new LocatedParameter[parameters.Count];
        HashSet<string> siblings = KeysOf(parameters);
        bool hasBody = false;
        var rest = new List<int>();
        for (int i = 0; i < parameters.Count; i++)
        {
            if (variables.Find(parameters[i].Name, parameters[i].WireName.Name) is not null)
            {
                located[i] = parameters[i].In is { Value: ParameterLocation.Path } inPath ? new LocatedParameter(inPath) : s_path;
            }
            else if (parameters[i].In is { Value: not ParameterLocation.Path } stated)
            {
                located[i] = new LocatedParameter(stated);
                hasBody |= stated.Value == ParameterLocation.Body;
            }
            else if (ByName(parameters[i], siblings) is { } named)
            {
                located[i] = named;
            }
            else
            {
                located[i] = !byPeople && CredentialParameters.IsCalledOne(parameters[i].Name) ? s_credential : s_query;
                rest.Add(i);
            }
        }

        // The documentation's generator splits a body into fields where the first media type is a form's.
        if (!hasBody && takesBody && contentTypes.Count > 0 && MediaTypes.IsForm(contentTypes[0]))
        {
            rest.ForEach(i => located[i] = s_form);
        }
        else if (!hasBody && BodyOf(rest, parameters, contentTypes.Count > 0, takesBody) is { } body)
        {
            located[body.Index] = Inferred(ParameterLocation.Body, body.Rule);
        }

        if (OAuthNames.AreIn(siblings))
        {
            rest.ForEach(i => located[i] = Named(located[i], parameters[i]));
        }

        return located;
    }

    /// <summary>Fields and query parameters of OAuth have registered names.</summary>
    private static LocatedParameter Named(LocatedParameter located, MergedMember parameter) =>
        located.In.Value is ParameterLocation.Form or ParameterLocation.Query
        && OAuthNames.Find(parameter.Name) is { } registered && registered != parameter.WireName.Name
            ? located with { WireName = registered, NameRule = OAuthNames.Rule }
            : located;

    /// <summary>Where a value travels by its name alone: an API key or a header, which hold text.</summary>
    private LocatedParameter? ByName(MergedMember parameter, HashSet<string> siblings)
    {
        if (!types.IsScalar(parameter.Type.Value))
        {
            return null;
        }

        if (credentials.FindKey(parameter.Name) is { ParameterName: { } key, In: { } place }
            && Enum.TryParse(place, ignoreCase: true, out ParameterLocation location))
        {
            return Inferred(location, "Location.ApiKey", key);
        }

        return (spellings.FindHeader(parameter.Name) ?? HeaderNames.Find(parameter.WireName.Name, siblings)) is { } header
            ? Inferred(ParameterLocation.Header, "Location.HeaderName", header)
            : null;
    }

    private static LocatedParameter Inferred(ParameterLocation location, string rule, string? wireName = null) =>
        new(Decided.Inferred(location, rule), wireName);

    private static HashSet<string> KeysOf(IReadOnlyList<MergedMember> parameters)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (MergedMember parameter in parameters)
        {
            keys.Add(NameKey.From(parameter.Name));
        }

        return keys;
    }

    /// <summary>
    /// Some generators print one content type for a whole API. To a request whose method takes no body it means one only where
    /// something can be meant by it: a model, or what is called so.
    /// </summary>
    private (int Index, string Rule)? BodyOf(List<int> candidates, IReadOnlyList<MergedMember> parameters, bool hasContentType, bool takesBody)
    {
        foreach (int i in takesBody || hasContentType ? candidates : [])
        {
            if (types.IsObject(parameters[i].Type.Value))
            {
                return (i, "Location.ModelIsBody");
            }
        }

        // Kubernetes' pages leave the content type of requests with a `body` row undefined.
        foreach (int i in candidates)
        {
            bool isCalledBody = NameKey.From(parameters[i].Name) == "body";
            if (isCalledBody && (hasContentType || (takesBody && !types.IsScalar(parameters[i].Type.Value))))
            {
                return (i, "Location.CalledBody");
            }
        }

        if (!hasContentType)
        {
            return null;
        }

        if (candidates.Count == 1 && (takesBody || !types.IsScalar(parameters[candidates[0]].Type.Value)))
        {
            return (candidates[0], "Location.OnlyParameterIsBody");
        }

        foreach (int i in candidates)
        {
            if (types.HasNoPage(parameters[i].Type.Value) || parameters[i].Type.Value is MapType or ListType { Item: SchemaReference })
            {
                return (i, "Location.ModelIsBody");
            }
        }

        return null;
    }
}

/// <summary>Where a parameter travels.</summary>
/// <param name="WireName">The name that what is located there has, where the rule knows it.</param>
/// <param name="NameRule">The rule that knows it, where it is another one.</param>
internal readonly record struct LocatedParameter(Decided<ParameterLocation> In, string? WireName = null, string? NameRule = null);
