using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Access;

/// <summary>The code by which someone entered, as long as it may be used: a code that is ended ends what it opened.</summary>
public sealed class LiveCode(IAccessStore store)
{
    /// <summary>Null where the code has ended or is gone, and where the workspace cannot be asked.</summary>
    public AccessCode? Run(long number) => store.Live(number) is { Succeeded: true, Value.Code: var code } ? code : null;
}
