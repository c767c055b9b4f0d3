using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the headers that responses are documented to have, each once for all operations.</summary>
internal static class HeaderNamer
{
    /// <summary>Those that the runtime types for every response, and its methods.</summary>
    private static readonly HashSet<string> s_known = new(StringComparer.OrdinalIgnoreCase) { "Location", "Retry-After", "ETag", "Last-Modified" };
    private static readonly string[] s_members =
        ["Location", "RetryAfter", "ETag", "LastModified", "Count", "Empty", "Contains", "GetFirst", "TryGetValue", "GetEnumerator", "GetInteger", "GetNumber", "GetBoolean", "GetDate"];

    public static EquatableArray<NamedHeader> Name(ApiModel model, string className)
    {
        var scope = new NameScope([className, .. s_members, .. OperationNamer.ObjectMembers]);
        var documented = new SortedDictionary<string, ResponseHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                foreach (Response response in operation.Responses)
                {
                    foreach (ResponseHeader header in response.Headers)
                    {
                        if (!s_known.Contains(header.Name))
                        {
                            documented[header.Name] = documented.TryGetValue(header.Name, out ResponseHeader? other) ? Both(other, header) : header;
                        }
                    }
                }
            }
        }

        return EquatableArray.From(documented.Values).ConvertAll(header => Named(header, scope.Take(Identifier.Pascal(header.Name))));
    }

    /// <summary>What one operation leaves open another may say; where they disagree it is text.</summary>
    private static ResponseHeader Both(ResponseHeader one, ResponseHeader other) => one with
    {
        Description = one.Description ?? other.Description,
        Type = one.Type is null || other.Type is null || one.Type == other.Type ? one.Type ?? other.Type : new PrimitiveType(PrimitiveKind.String),
    };

    private static NamedHeader Named(ResponseHeader header, string name)
    {
        (string type, string reader) = header.Type?.Kind switch
        {
            PrimitiveKind.Integer => ("long", "GetInteger"),
            PrimitiveKind.Number => ("double", "GetNumber"),
            PrimitiveKind.Boolean => ("bool", "GetBoolean"),
            PrimitiveKind.DateTime => ("global::System.DateTimeOffset", "GetDate"),
            _ => ("string", "GetFirst"),
        };
        return new NamedHeader(name, header.Name, type, reader, header.Description);
    }
}
