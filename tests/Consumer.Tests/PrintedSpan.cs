namespace PiecesGen.Consumer.Tests;

/// <summary>A span as OpenTelemetry's console exporter prints it: a line per attribute, then an empty one.</summary>
internal sealed class PrintedSpan
{
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    private PrintedSpan()
    {
    }

    public string Id => _lines["Activity.SpanId"];

    /// <summary>The id of the span it happened in; null if there is none.</summary>
    public string? ParentId => _lines.GetValueOrDefault("Activity.ParentSpanId");

    public string Name => _lines["Activity.DisplayName"];

    /// <summary><c>Server</c> for a request to the service, <c>Client</c> for one of its own.</summary>
    public string Kind => _lines["Activity.Kind"];

    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public string Source => _lines["Name"];

    /// <summary>The value of a tag; null if there is none.</summary>
    public string? this[string tag] => _lines.GetValueOrDefault(tag);

    /// <summary>The next one; an <see cref="EndOfStreamException"/> where the output ends.</summary>
    public static async Task<PrintedSpan> ReadAsync(TextReader output, CancellationToken cancellationToken)
    {
        var span = new PrintedSpan();
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                return span;
            }

            string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            span._lines[parts[0]] = parts[^1];
        }

        throw new EndOfStreamException("The service has ended.");
    }
}
