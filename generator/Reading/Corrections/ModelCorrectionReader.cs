using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Models;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads the corrections of one model: its <c>Properties</c> and <c>Enum</c> sections, or a table directly below its heading.</summary>
internal static class ModelCorrectionReader
{
    /// <summary>Null where the subject is no model.</summary>
    public static ModelCorrectionFacts? Read(CorrectionSubject subject, PageContext context)
    {
        List<MemberCorrectionFacts> properties = [];
        bool isModel = !subject.IsOperation && MemberTables.Read(subject.Intro, properties, context);
        foreach (PageSection section in subject.Properties)
        {
            isModel = true;
            if (!MemberTables.Read(section, properties, context))
            {
                MemberTables.ReportMissing(section, context);
            }
        }

        EquatableArray<Stated<string>>? values = null;
        foreach (PageSection section in subject.Enums)
        {
            isModel = true;
            values = EnumReader.Read(section, context)?.Values ?? values;
        }

        if (!isModel)
        {
            return null;
        }

        Stated<string> name = StatedText.Of(TitleReader.LastPart(subject.Intro.Heading.Name));
        return new ModelCorrectionFacts(name, null, null, EquatableArray.From(properties), values is { Count: 0 } ? null : values);
    }
}
