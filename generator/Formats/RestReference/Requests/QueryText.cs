using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Reads the parameters that the query of a statement names: <c>page=&lt;number&gt;&amp;size={size}</c>.</summary>
internal static class QueryText
{
    public static List<MemberFacts> Read(TextSlice query)
    {
        List<MemberFacts> parameters = [];
        int start = 0;
        while (start < query.Length)
        {
            int end = query.IndexOf('&', start);
            end = end < 0 ? query.Length : end;
            if (PrintedMember.Read(query.Sub(start, end)) is { } printed)
            {
                parameters.Add(new MemberFacts
                {
                    Name = printed.Name,
                    Type = printed.Type is { } type ? Types.WrittenTypeReader.Read(type).Type is { Value: not NamedTypeFact } read ? read : null : null,
                    In = new Located<ParameterLocation>(ParameterLocation.Query, printed.Name.Span),
                });
            }

            start = end + 1;
        }

        return parameters;
    }
}
