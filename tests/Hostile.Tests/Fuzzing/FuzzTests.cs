using System.Globalization;

namespace PiecesGen.Hostile.Tests.Fuzzing;

/// <summary>
/// Mutated pages are read and emitted: no exception, C# without an error, declared what the model says and nothing more; some are compiled.
/// <c>PIECESGEN_FUZZ</c> sets how many pages, <c>PIECESGEN_SEED</c> repeats the case that a failure names. <c>fuzz.sh</c> runs the long count.
/// </summary>
public sealed class FuzzTests
{
    private const int PagesInCI = 600;
    private const int InitialSeed = 20_260_101;
    private const int MaxShrinks = 400;

    /// <summary>One case in so many is compiled.</summary>
    private const int CasesPerCompiled = 12;
    private const int BytesPerBatch = 3_000_000;

    // Half of what the smallest host gives the compiler's threads: what is deep must not need a deep stack.
    private const int StackSize = 512 * 1024;

    [Fact]
    public void Mutated_pages_are_read_and_emitted_and_compile()
    {
        int pages = LongRun.Pages ?? PagesInCI;
        int first = LongRun.Seed ?? InitialSeed;
        bool isOne = LongRun.Seed is not null && !LongRun.IsAsked;
        var failures = new List<string>();
        var batch = new Batch();
        int compiled = 0;
        int files = 0;
        OnSmallStack(() =>
        {
            int seed = first;
            for (int done = 0; done < pages && failures.Count < 5; seed++)
            {
                FuzzCase drawn = FuzzCase.Make(seed);
                Emitted? emitted = Check(drawn, failures);
                done += drawn.Pages.Count;
                files += emitted?.Trees.Count ?? 0;
                if (emitted is not null && (isOne || seed % CasesPerCompiled == 0))
                {
                    batch.Add($"{seed}", emitted);
                    compiled += drawn.Pages.Count;
                }

                bool isLast = isOne || done >= pages;
                if (batch.Bytes > BytesPerBatch || isLast)
                {
                    failures.AddRange(batch.Compile().GroupBy(problem => problem.Case).Select(problems => Message(problems.Key, problems.First().Problem)));
                    batch = new Batch();
                }

                if (isOne)
                {
                    break;
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Fuzzed {pages} pages with the seeds {first} to {seed - 1}; {files} files were emitted, those of {compiled} pages compiled."));
        });
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.True(files > 0 && compiled > 0, $"{files} files were emitted and those of {compiled} pages compiled: nothing was tried.");
    }

    private static Emitted? Check(FuzzCase drawn, List<string> failures)
    {
        if (Problem(drawn, out Emitted? emitted) is not { } problem)
        {
            return emitted;
        }

        int shrinks = 0;
        FuzzCase smallest = drawn;
        while (smallest.Shrink().Take(MaxShrinks - shrinks).FirstOrDefault(smaller => shrinks++ < MaxShrinks && Problem(smaller, out _) is not null) is { } smaller)
        {
            smallest = smaller;
        }

        failures.Add(Message($"{drawn.Seed}", $"{problem}\n{smallest}"));
        return null;
    }

    private static string? Problem(FuzzCase drawn, out Emitted? emitted)
    {
        emitted = null;
        try
        {
            emitted = Emitted.From(drawn.Pages, $"Case{drawn.Seed}");
            IReadOnlyList<string> problems = emitted.Problems();
            return problems.Count == 0 ? null : string.Join("\n", problems.Take(5));
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    private static string Message(string seed, string problem) => $"PIECESGEN_SEED={seed} repeats this.\n{(problem.Length > 4_000 ? problem[..4_000] + "…" : problem)}";

    private static void OnSmallStack(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    action();
                }
#pragma warning disable CA1031 // Thrown again where xunit sees it.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            throw new InvalidOperationException(thrown.Message, thrown);
        }
    }
}
