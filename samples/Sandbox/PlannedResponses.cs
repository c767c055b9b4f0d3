namespace PiecesGen.Sandbox;

/// <summary>Answers somebody asked for beforehand, per path, first in first out.</summary>
internal sealed class PlannedResponses
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Plan>> _plans = new(StringComparer.Ordinal);

    public void Add(string path, Answer response) => Enqueue(path, new Plan(response, Arrived: null));

    public Task AddHold(string path)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Enqueue(path, new Plan(Answer: null, arrived));
        return arrived.Task;
    }

    /// <summary>The planned response for this path, or <see langword="null"/>. A held request waits here until its client is gone.</summary>
    public async Task<Answer?> TakeAsync(string path, CancellationToken requestAborted)
    {
        if (Dequeue(path) is not { } plan)
        {
            return null;
        }

        if (plan.Arrived is { } arrived)
        {
            arrived.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, requestAborted);
        }

        return plan.Answer;
    }

    private void Enqueue(string path, Plan plan)
    {
        lock (_gate)
        {
            if (!_plans.TryGetValue(path, out var queue))
            {
                _plans.Add(path, queue = new Queue<Plan>());
            }

            queue.Enqueue(plan);
        }
    }

    private Plan? Dequeue(string path)
    {
        lock (_gate)
        {
            return _plans.TryGetValue(path, out var queue) && queue.TryDequeue(out var plan) ? plan : null;
        }
    }

    private sealed record Plan(Answer? Answer, TaskCompletionSource? Arrived);
}
