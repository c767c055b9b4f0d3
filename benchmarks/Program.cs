using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PiecesGen.Benchmarks.Generator;

if (args is ["ratios"])
{
    Ratios.Print();
    return;
}

if (args is ["reading", .. { Length: > 0 } folders])
{
    Reading.Print(folders);
    return;
}

// In this process: the projects that BenchmarkDotNet writes for others do not know our build settings.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
