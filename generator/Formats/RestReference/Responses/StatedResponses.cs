using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>The statuses that an operation states, each once, and the headers that come with them.</summary>
internal sealed class StatedResponses
{
    private readonly List<(StatusRange? Status, HeaderFacts Header)> _headers = [];

    /// <summary>Of several of one status the first counts.</summary>
    public List<ResponseFacts> All { get; } = [];

    public bool StatesSuccess => All.Exists(static response => response.Statuses.Value.IsSuccess);

    /// <summary>The headers of which nothing says the status.</summary>
    public EquatableArray<HeaderFacts> HeadersWithoutStatus =>
        EquatableArray.From(_headers.FindAll(static header => header.Status is null).ConvertAll(static header => header.Header));

    public void Add(List<ResponseFacts> responses) => All.AddRange(responses.FindAll(response => IsNew(response.Statuses)));

    /// <summary>Those that headings state, each with its own section: what comes back is said there, where a table leads to it by a link.</summary>
    /// <param name="anchors">Of the sections of the operation.</param>
    public void AddTitled(List<ResponseFacts> titled, HashSet<string> anchors)
    {
        for (int i = 0; i < All.Count; i++)
        {
            bool isElsewhere = All[i].Type is { Value: NamedTypeFact { LinkTarget: null, Anchor: { } anchor } } && anchors.Contains(anchor);
            if (isElsewhere || All[i].Type is null)
            {
                All[i] = All[i] with { Type = titled.Find(other => other.Statuses.Value == All[i].Statuses.Value)?.Type };
            }
        }

        Add(titled);
    }

    public void Add(List<Located<StatusRange>> statuses) =>
        All.AddRange(statuses.FindAll(IsNew).ConvertAll(static status => new ResponseFacts { Statuses = status }));

    public void AddHeaders(Table table) => _headers.AddRange(ResponseHeaderReader.Read(table));

    public void AddHeaders(IEnumerable<HeaderFacts> headers)
    {
        foreach (HeaderFacts header in headers)
        {
            _headers.Add((null, header));
        }
    }

    /// <summary>Each header is one of the status that its row says, which is stated by it where nothing else states it.</summary>
    public void GiveHeaders()
    {
        foreach ((StatusRange? status, HeaderFacts header) in _headers)
        {
            if (status is not { } stated)
            {
                continue;
            }

            int having = All.FindIndex(response => response.Statuses.Value == stated);
            if (having < 0)
            {
                having = All.Count;
                All.Add(new ResponseFacts { Statuses = new Located<StatusRange>(stated, header.Name.Span) });
            }

            All[having] = All[having] with { Headers = [.. All[having].Headers, header] };
        }
    }

    private bool IsNew(Located<StatusRange> status) => !All.Exists(known => known.Statuses.Value == status.Value);
}
