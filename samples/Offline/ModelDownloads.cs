using PiecesOs;

namespace Offline;

/// <summary>More of the consumer's own code: it follows a stream.</summary>
public sealed class ModelDownloads(PiecesOsClient pieces)
{
    /// <summary>How far a download came, in the words of a progress bar: until it is complete or the service ends the stream.</summary>
    public async Task<IReadOnlyList<string>> FollowAsync(string model, CancellationToken cancellationToken = default)
    {
        var steps = new List<string>();
        await foreach (ModelDownloadProgress step in pieces.Model.ModelSpecificModelDownloadProgressAsync(model, cancellationToken))
        {
            steps.Add($"{step.Status?.Value ?? "unknown"} {step.Percentage ?? 0} %");
            if (step.Percentage >= 100)
            {
                break;
            }
        }

        return steps;
    }
}
