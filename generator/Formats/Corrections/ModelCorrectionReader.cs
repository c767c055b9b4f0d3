using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Models;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Reads the corrections of one model: its <c>Properties</c> and <c>Enum</c> sections, or a table directly below its heading.</summary>
internal static class ModelCorrectionReader
{
    /// <summary>Null where the subject is no model.</summary>
    public static ModelFacts? Read(CorrectionSubject subject, VocabularyContext context)
    {
        List<MemberFacts> properties = [];
        bool isModel = !subject.IsOperation && MemberTables.Read(subject.Intro, properties, context);
        foreach (PageSection section in subject.Properties)
        {
            isModel = true;
            if (!MemberTables.Read(section, properties, context))
            {
                MemberTables.ReportMissing(section, context);
            }
        }

        EquatableArray<Located<string>>? values = null;
        foreach (PageSection section in subject.ValueLists)
        {
            isModel = true;
            values = EnumReader.Read(section, context)?.Values ?? values;
        }

        if (!isModel)
        {
            return null;
        }

        Located<string> name = LocatedText.From(TitleReader.LastPart(subject.Intro.Heading.Name));
        return new ModelFacts
        {
            Name = name,
            Properties = properties.Count == 0 ? null : EquatableArray.From(properties),
            Values = values is { Count: 0 } ? null : values,
        };
    }
}
