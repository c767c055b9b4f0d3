using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Examples;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>What the blocks below a statement say, before it is known of which method and path they say it.</summary>
internal sealed class OperationDraft
{
    private static readonly string[] s_forms = [MediaTypes.UrlEncoded, MediaTypes.Multipart];

    private readonly List<(StatusRange? Status, HeaderFacts Header)> _headers = [];

    private OperationDraft(OperationExamples examples) => Examples = examples;

    /// <summary>The rows of parameters, by the labels that they stand below.</summary>
    public List<(PartRole Role, List<MemberRow> Rows)> Parameters { get; } = [];

    public List<ResponseFacts> Responses { get; } = [];

    /// <summary>The properties of what a success returns.</summary>
    public List<MemberRow> ReturnedRows { get; } = [];

    public ReturnFacts? Returns { get; private set; }

    /// <summary>The media type of the form that the prose names.</summary>
    public Located<string>? Form { get; private set; }

    /// <summary>The prose says that the body is a list of what the rows describe.</summary>
    public bool SendsList { get; private set; }

    /// <summary>Where the prose says that JSON comes back, whatever it is.</summary>
    public Located<TypeFact>? ReturnedJson { get; private set; }

    /// <summary>Where the prose says that a body is sent, whatever it is.</summary>
    public TextSlice? SentBody { get; private set; }

    public OperationExamples Examples { get; }

    /// <summary>The media type of the messages that a success is sent as; null where nothing says that it is.</summary>
    public Located<string>? MessageType { get; private set; }

    /// <param name="above">The one above it on the page, which the prose may refer to; null where there is none.</param>
    public static OperationDraft Read(OperationPlan plan, OperationDraft? above, FormatContext context)
    {
        bool takesBody = plan.Statements.Exists(static statement => statement.TakesBody);
        OperationDraft draft = new(new OperationExamples(takesBody, context));
        foreach (LabelledBlock part in plan.Parts)
        {
            draft.Add(part);
        }

        draft.Form = takesBody && draft.Examples.Sent.Count == 0 && draft.Examples.Requests.Find(static example => example.Request.Form is not null) is { Request.Form: { } form } ? form.MediaType : null;
        draft.Examples.GiveStatuses(draft.Responses);
        draft.ReadProse(plan, takesBody);
        draft.GiveHeaders();
        if (above is not null && plan.Prose.Exists(static block => RequestProse.RefersAbove(block.Source)))
        {
            draft.Take(above);
        }

        return draft;
    }

    /// <summary>What the operation above says that this one does not.</summary>
    private void Take(OperationDraft above)
    {
        Parameters.AddRange(Parameters.Count == 0 ? above.Parameters : []);
        ReturnedRows.AddRange(ReturnedRows.Count == 0 ? above.ReturnedRows : []);
        Returns ??= above.Returns;
        Form ??= above.Form;
    }

    private void Add(LabelledBlock part)
    {
        switch (part.Block)
        {
            case Table table:
                AddTable(table, part);
                break;
            case ItemList list:
                AddList(list, part.Role);
                break;
            case MemberElements elements:
                AddElements(elements, part.Role);
                break;
            case CodeListing code:
                Examples.Add(code, part);
                break;
            case Quote or Paragraph:
                Examples.Announce(part.Block.Source);
                break;
            default:
                break;
        }
    }

    private void AddTable(Table table, LabelledBlock part)
    {
        PartRole role = part.Role;
        if (role.Subject is PartSubject.Other or PartSubject.Example)
        {
            return;
        }

        if (role.Subject == PartSubject.ResponseHeaders)
        {
            _headers.AddRange(ResponseHeaderReader.Read(table));
            return;
        }

        // Below the label of parameters a table of statuses may have no label of its own.
        MemberColumns? columns = MemberColumns.Read(table);
        if ((role.Subject != PartSubject.Parameters || columns is null) && StatusTable.Read(table) is { } statuses)
        {
            Responses.AddRange(statuses.FindAll(IsNew));
        }
        else if (columns is not null)
        {
            AddRows(MemberRowsReader.Read(table, columns, part.IsAlternative), role);
        }
    }

    private void AddList(ItemList list, PartRole role)
    {
        if (role.Subject is PartSubject.Statuses or PartSubject.Response or PartSubject.Unknown && StatusItems.Read(list) is { } statuses)
        {
            Responses.AddRange(statuses.FindAll(IsNew));
        }
        else if (role.Subject == PartSubject.ResponseHeaders && MemberItemsReader.Read(list) is { } headers)
        {
            _headers.AddRange(headers.ConvertAll(static row => ((StatusRange?)null, new HeaderFacts(row.Facts.Name, row.Facts.Description, row.Facts.Type))));
        }
        else if (role.Subject is PartSubject.Parameters or PartSubject.Response && MemberItemsReader.Read(list) is { } rows)
        {
            AddRows(rows, role);
        }
    }

    /// <summary>Those that stand one behind another and are of the same role.</summary>
    private void AddElements(MemberElements elements, PartRole role)
    {
        int next = 0;
        while (next < elements.Members.Count)
        {
            PartRole own = elements.Members[next].Role;
            List<MemberRow> rows = [];
            while (next < elements.Members.Count && elements.Members[next].Role == own)
            {
                rows.Add(elements.Members[next++].Row);
            }

            AddRows(rows, own.Subject == PartSubject.Unknown ? role : own);
        }
    }

    private void AddRows(List<MemberRow> rows, PartRole role)
    {
        switch (role.Subject)
        {
            case PartSubject.Parameters or PartSubject.Unknown when rows.Count > 0:
                Parameters.Add((role, RequiredMarks.Apply(rows, role.IsRequired)));
                break;
            case PartSubject.Response:
                ReturnedRows.AddRange(RequiredMarks.Apply(rows, label: null));
                break;
            default:
                break;
        }
    }

    private bool IsNew(ResponseFacts response) => IsNew(response.Statuses);

    private bool IsNew(Located<StatusRange> status) => !Responses.Exists(known => known.Statuses.Value == status.Value);

    /// <summary>Sentences count where no table or list says more.</summary>
    private void ReadProse(OperationPlan plan, bool takesBody)
    {
        bool hasStatuses = Responses.Count > 0;
        foreach (LabelledBlock part in plan.Parts)
        {
            MessageType ??= part.Label is { } label ? new ResponseProse(label).MessageType() : null;
            SendsList |= takesBody && part.Label is { } announced && RequestProse.SendsList(announced, default);
            if (part.Block is not Paragraph || part.Role.Subject is PartSubject.Example or PartSubject.Other)
            {
                continue;
            }

            TextSlice text = part.Block.Source;
            Form ??= FormIn(text);
            SendsList |= takesBody && RequestProse.SendsList(text, part.Role);
            SentBody ??= takesBody ? RequestProse.Body(text) : null;
            ResponseProse response = new(text);
            Returns ??= response.Type() ?? (Examples.Received.Count == 0 ? response.Bytes() : null);
            ReturnedJson ??= response.Json();
            MessageType ??= response.MessageType();
            if (!hasStatuses)
            {
                response.AddStatuses(Responses);
            }
        }

        MessageType ??= Examples.ShownType is { } shown && MessageMediaTypes.FormatOf(shown.Value) is not null ? shown : null;
        if (!Responses.Exists(static response => response.Statuses.Value.IsSuccess))
        {
            Examples.Statuses.FindAll(IsNew).ForEach(status => Responses.Add(new ResponseFacts { Statuses = status }));
        }
    }

    /// <summary>Each header is one of its status; without a status, of every success.</summary>
    private void GiveHeaders()
    {
        foreach ((StatusRange? status, HeaderFacts header) in _headers)
        {
            List<int> having = [];
            for (int i = 0; i < Responses.Count; i++)
            {
                having.AddRange(status is { } stated ? Responses[i].Statuses.Value == stated ? [i] : [] : Responses[i].Statuses.Value.IsSuccess ? [i] : []);
            }

            if (having.Count == 0)
            {
                having.Add(Responses.Count);
                Responses.Add(new ResponseFacts { Statuses = new Located<StatusRange>(status ?? StatusRange.Successes, header.Name.Span) });
            }

            having.ForEach(response => Responses[response] = Responses[response] with { Headers = [.. Responses[response].Headers, header] });
        }
    }

    private static Located<string>? FormIn(TextSlice text)
    {
        foreach (string form in s_forms)
        {
            if (text.IndexOf(form) is >= 0 and int at)
            {
                return new Located<string>(form, text.Sub(at, at + form.Length).Span);
            }
        }

        return null;
    }
}
