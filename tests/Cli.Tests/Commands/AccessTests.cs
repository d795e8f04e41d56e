using Alliage.Cli.Tests.Given;
using Alliage.Storage;
using Alliage.Workbench.Access;

namespace Alliage.Cli.Tests.Commands;

public sealed class AccessTests : IDisposable
{
    private const string Phrase = "quatre mots sans rapport";

    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_passphrase_is_read_from_standard_input_and_never_said_again()
    {
        prompt.Input.Enqueue(Phrase);

        var said = await prompt.Types("access", "passphrase");

        Assert.Equal(0, said.Code);
        Assert.DoesNotContain("quatre", said.Out + said.Error, StringComparison.Ordinal);
        Assert.True(Passphrase.Enter(Phrase).Succeeded);
        Assert.False(Passphrase.Enter("quatre mots sans raport").Succeeded);
    }

    [Fact]
    public async Task A_short_one_and_one_that_was_mistyped_change_nothing()
    {
        prompt.Input.Enqueue("court");
        Assert.Equal(1, (await prompt.Types("access", "passphrase")).Code);

        prompt.TypesSecrets = true;
        prompt.Input.Enqueue(Phrase);
        prompt.Input.Enqueue("quatre mots sans raport");
        Assert.Equal(1, (await prompt.Types("access", "passphrase")).Code);

        Assert.False(Passphrase.Kept().Value.IsSet);
    }

    [Fact]
    public async Task Nothing_on_standard_input_is_no_passphrase() => Assert.Equal(1, (await prompt.Types("access", "passphrase")).Code);

    private Passphrase Passphrase => new(new AccessStore(Path.Combine(prompt.Home, "workspace")), TimeProvider.System);
}
