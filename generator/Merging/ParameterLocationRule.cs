using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Decides where parameters travel, which no dialect says: a name in the path's braces is a path variable; a form sends
/// the rest as fields; a model is the body, and so is what is called so, or the only parameter of a request whose media
/// type is documented; what is left is query.
/// </summary>
internal static class ParameterLocationRule
{
    private static readonly LocatedParameter s_path = new(ParameterLocation.Path, "Location.PathVariable");
    private static readonly LocatedParameter s_form = new(ParameterLocation.Form, "Location.FormField");
    private static readonly LocatedParameter s_query = new(ParameterLocation.Query, "Location.OtherwiseQuery");

    /// <summary>One location per parameter, in their order.</summary>
    public static LocatedParameter[] Decide(
        PathVariables variables, EquatableArray<string> contentTypes, IReadOnlyList<MergedMember> parameters, TypeResolver types)
    {
        var located = new LocatedParameter[parameters.Count];
        bool hasBody = false;
        var rest = new List<int>();
        for (int i = 0; i < parameters.Count; i++)
        {
            if (variables.Find(parameters[i]) is not null)
            {
                located[i] = s_path;
            }
            else if (parameters[i].Stated is { Location: not ParameterLocation.Path } stated)
            {
                located[i] = new LocatedParameter(stated.Location, null);
                hasBody |= stated.Location == ParameterLocation.Body;
            }
            else
            {
                located[i] = s_query;
                rest.Add(i);
            }
        }

        // The documentation's generator splits a body into fields where the first media type is a form's.
        if (!hasBody && contentTypes.Count > 0 && MediaTypes.IsForm(contentTypes[0]))
        {
            rest.ForEach(i => located[i] = s_form);
        }
        else if (!hasBody && BodyOf(rest, parameters, types, contentTypes.Count > 0) is { } body)
        {
            located[body.Index] = new LocatedParameter(ParameterLocation.Body, body.Rule);
        }

        return located;
    }

    private static (int Index, string Rule)? BodyOf(
        List<int> candidates, IReadOnlyList<MergedMember> parameters, TypeResolver types, bool hasContentType)
    {
        foreach (int i in candidates)
        {
            if (types.IsObject(parameters[i].Type))
            {
                return (i, "Location.ModelIsBody");
            }
        }

        // Kubernetes' pages leave the content type of requests with a `body` row undefined.
        foreach (int i in candidates)
        {
            bool isCalledBody = NameKey.Of(parameters[i].Name) == "body";
            if (isCalledBody && (hasContentType || !types.IsScalar(parameters[i].Type)))
            {
                return (i, "Location.CalledBody");
            }
        }

        if (!hasContentType)
        {
            return null;
        }

        if (candidates.Count == 1)
        {
            return (candidates[0], "Location.OnlyParameterIsBody");
        }

        foreach (int i in candidates)
        {
            if (types.HasNoPage(parameters[i].Type) || parameters[i].Type is MapType or ListType { Item: SchemaReference })
            {
                return (i, "Location.ModelIsBody");
            }
        }

        return null;
    }
}
