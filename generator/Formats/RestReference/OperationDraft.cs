using System;
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
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>What the blocks below a statement say, before it is known of which method and path they say it.</summary>
internal sealed class OperationDraft
{
    // Most prose says nothing of what is sent or comes back.
    private static readonly Phrases s_saying = Phrases.OfWords([.. RequestProse.Vocabulary, .. ResponseProse.Vocabulary]);

    private OperationDraft(OperationExamples examples) => Examples = examples;

    /// <summary>The rows of parameters, by the labels that they stand below.</summary>
    public List<(PartRole Role, List<MemberRow> Rows)> Parameters { get; } = [];

    public StatedResponses Responses { get; } = new();

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

    /// <summary>Where the prose says that bytes are sent, and as which media type.</summary>
    public (PageSpan Place, Located<string>? MediaType)? SentBytes { get; private set; }

    public OperationExamples Examples { get; }

    /// <summary>The media type of the messages that a success is sent as; null where nothing says that it is.</summary>
    public Located<string>? MessageType { get; private set; }

    /// <param name="above">The one above it on the page, which the prose may refer to; null where there is none.</param>
    public static OperationDraft Read(OperationPlan plan, OperationDraft? above, FormatContext context)
    {
        bool takesBody = plan.Statements.Exists(static statement => statement.TakesBody);
        OperationDraft draft = new(new OperationExamples(takesBody, context));
        int next = 0;
        for (int i = 0; i < plan.Parts.Count; i++)
        {
            LabelledBlock part = plan.Parts[i];
            if (i >= next && part is { Block: Paragraph, Role.Subject: PartSubject.Parameters or PartSubject.Response } && MemberParagraphsReader.Read(plan.Parts, i, out next) is { } rows)
            {
                draft.AddRows(rows, part.Role);
            }
            else if (i >= next)
            {
                draft.Add(part);
            }
        }

        draft.Responses.AddTitled(plan.Statuses, plan.Anchors);
        draft.Form = takesBody && draft.Examples.Sent.Count == 0 && draft.Examples.Requests.Find(static example => example.Request.Form is not null) is { Request.Form: { } form } ? form.MediaType : null;
        draft.Examples.GiveStatuses(draft.Responses.All);
        draft.ReadProse(plan, takesBody);
        draft.Form ??= takesBody ? draft.FormOfRows() : null;
        draft.Responses.GiveHeaders();
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
            case Paragraph when part.Role.Subject is PartSubject.Response or PartSubject.Statuses && StatusLine.Read(part.Block.Source.Trim()) is { } status:
                Responses.Add([status]);
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
        MemberColumns? columns = MemberColumns.Read(table);
        if (role.Subject is PartSubject.Other or PartSubject.Example)
        {
            return;
        }

        // Below the label of parameters a table of statuses may have no label of its own.
        if (role.Subject == PartSubject.ResponseHeaders)
        {
            Responses.AddHeaders(table);
        }
        else if ((role.Subject != PartSubject.Parameters || columns is null) && StatusTable.Read(table) is { } statuses)
        {
            Responses.Add(statuses);
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
            Responses.Add(statuses);
        }
        else if (role.Subject == PartSubject.ResponseHeaders && MemberItemsReader.Read(list) is { } headers)
        {
            Responses.AddHeaders(headers.ConvertAll(static row => new HeaderFacts(row.Facts.Name, row.Facts.Description, row.Facts.Type)));
        }
        else if (role.Subject is PartSubject.Parameters or PartSubject.Response && MemberItemsReader.Read(list) is { } rows)
        {
            AddRows(rows, role);
        }
        else if (role.Subject == PartSubject.Unknown && list.Depths.Exists(static depth => depth > 0))
        {
            Responses.Add(StatusItems.ReadNested(list));
        }
    }

    private void AddElements(MemberElements elements, PartRole role)
    {
        foreach ((PartRole own, List<MemberRow> rows) in elements.ByRole())
        {
            bool isSaidAround = own.Subject == PartSubject.Unknown || (own.Subject == role.Subject && own.In is null);
            AddRows(rows, isSaidAround ? role : own);
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

    /// <summary>The form that the prose of a parameter names: <c>The picture, as `multipart/form-data`</c>; null where none does.</summary>
    private Located<string>? FormOfRows()
    {
        foreach ((PartRole _, List<MemberRow> rows) in Parameters)
        {
            foreach (MemberRow row in rows)
            {
                if (row.Facts.Description is { } prose && prose.Value.IndexOf(MediaTypes.Multipart, StringComparison.Ordinal) >= 0)
                {
                    return new Located<string>(MediaTypes.Multipart, prose.Span);
                }
            }
        }

        return null;
    }

    /// <summary>Sentences count where no table or list says more.</summary>
    private void ReadProse(OperationPlan plan, bool takesBody)
    {
        bool hasStatuses = Responses.All.Count > 0;
        foreach (LabelledBlock part in plan.Parts)
        {
            if (part.Label is { } label && label.Holds(s_saying))
            {
                ResponseProse announced = new(label);
                MessageType ??= announced.MessageType();
                SendsList |= takesBody && RequestProse.SendsList(label);
                Form ??= takesBody && part.Role.Subject == PartSubject.Parameters ? RequestProse.Form(label) : null;
                if (!hasStatuses)
                {
                    announced.AddStatuses(Responses.All);
                }
            }

            if (part.Block is not Paragraph || part.Role.Subject is PartSubject.Example or PartSubject.Other)
            {
                continue;
            }

            TextSlice text = part.Block.Source;
            SendsList |= takesBody && RequestProse.IsList(text, part.Role);
            if (!text.Holds(s_saying))
            {
                continue;
            }

            Form ??= RequestProse.Form(text);
            SendsList |= takesBody && RequestProse.SendsList(text);
            SentBytes ??= takesBody ? RequestProse.Bytes(text) : null;
            SentBody ??= takesBody ? RequestProse.Body(text) : null;
            ResponseProse response = new(text);
            Returns ??= response.Type() ?? (Examples.Received.Count == 0 ? response.Bytes() : null);
            ReturnedJson ??= response.Json();
            MessageType ??= response.MessageType();
            if (!hasStatuses)
            {
                response.AddStatuses(Responses.All);
            }
        }

        MessageType ??= Examples.ShownType is { } shown && MessageMediaTypes.FormatOf(shown.Value) is not null ? shown : null;
        if (!Responses.StatesSuccess)
        {
            Responses.Add(Examples.Statuses);
        }
    }
}
