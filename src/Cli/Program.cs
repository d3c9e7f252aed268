using System.Runtime.InteropServices;
using System.Text;
using ThiDua.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false, throwOnInvalidBytes: true));
var terminal = new Terminal(Console.Out, Console.Error, input, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
return await CommandLine.RunAsync(args, terminal, stop.Token);

// The first signal ends the work in good order, the second the process.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
