using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>The XML file beside a referenced assembly.</summary>
internal sealed class DocumentationFile(byte[] xml) : DocumentationProvider
{
    private readonly Dictionary<string, string> _members = XDocument.Parse(Encoding.UTF8.GetString(xml), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.ToString(SaveOptions.DisableFormatting));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 0;

    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken) =>
        _members.GetValueOrDefault(documentationMemberID);
}
