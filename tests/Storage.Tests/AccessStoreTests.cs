using System.Text;
using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests;

/// <summary>Codes of owners and the adviser's secret, beside the studies.</summary>
public sealed class AccessStoreTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workspace_without_codes_opens_to_nobody()
    {
        Assert.Equal("access-code-refused", Assert.Single((await Store().Find("ab12", Stop)).Problems).Id);
        Assert.Null(Store().Live(1).Value.Code);
        Assert.Empty((await Store().List("pain", Stop)).Value);
        Assert.False(Store().Secret().Value.IsSet);
        Assert.Equal("study-unknown", Assert.Single((await Store().Add(Code("ab12"), Stop)).Problems).Id);
    }

    [Fact]
    public async Task A_code_is_found_by_its_hash_until_it_is_ended_and_ending_it_twice_changes_nothing()
    {
        await Given();
        var kept = await Store().Add(Code("ab12"), Stop).Sound();

        Assert.Equal(kept, await Store().Find("ab12", Stop).Sound());
        Assert.Equal(kept, Store().Live(kept.Number).Value.Code);

        var ended = await Store().Revoke("pain", kept.Number, Pain.At.AddDays(1), Stop).Sound();
        Assert.Equal(ended, await Store().Revoke("pain", kept.Number, Pain.At.AddDays(2), Stop).Sound());
        Assert.Null(Store().Live(kept.Number).Value.Code);
        Assert.Equal(Pain.At.AddDays(1), Assert.Single((await Store().List("pain", Stop)).Value).RevokedAt);
    }

    [Fact]
    public async Task A_code_of_another_study_is_not_ended()
    {
        await Given();
        var kept = await Store().Add(Code("ab12"), Stop).Sound();

        Assert.Equal("access-code-unknown", Assert.Single((await Store().Revoke("autre", kept.Number, Pain.At, Stop)).Problems).Id);
        Assert.NotNull(Store().Live(kept.Number).Value.Code);
    }

    [Fact]
    public async Task Deleting_a_study_takes_its_codes_along_and_out_of_the_file()
    {
        await Given();
        var kept = await Store().Add(Code("hash-of-a-code-that-goes"), Stop).Sound();

        await new StudyStore(folder.Path).Delete("pain", Stop).Sound();

        Assert.Null(Store().Live(kept.Number).Value.Code);
        Assert.DoesNotContain("hash-of-a-code-that-goes", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.Database, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_carries_codes_and_secret_and_putting_it_back_does_not_revive_a_code_that_was_ended_since()
    {
        await Given();
        var first = await Store().Add(Code("ab12"), Stop).Sound();
        var second = await Store().Add(Code("cd34"), Stop).Sound();
        var secret = await Store().SetSecret("secret", Pain.At, Stop).Sound();
        var backup = Path.Combine(folder.Path, "kept.backup");
        await new StudyStore(folder.Path).Backup(backup, Stop).Sound();
        await Store().Revoke("pain", first.Number, Pain.At, Stop).Sound();

        await new StudyStore(folder.Path).Restore(backup, Stop).Sound();

        Assert.Null(Store().Live(first.Number).Value.Code);
        Assert.Equal(second, Store().Live(second.Number).Value.Code);
        Assert.Equal(secret, Store().Secret().Value);
    }

    [Fact]
    public async Task An_owner_s_codes_are_forgotten_and_the_partner_s_stay()
    {
        await Given();
        await Store().Add(Code("ab12"), Stop).Sound();
        var partners = await Store().Add(Code("cd34") with { Account = Account.B }, Stop).Sound();

        await Store().Forget("pain", "pain", Account.A, Stop).Sound();

        Assert.Equal([partners], (await Store().List("pain", Stop)).Value);
    }

    [Fact]
    public async Task A_new_secret_replaces_the_former_under_another_number()
    {
        var first = await Store().SetSecret("one", Pain.At, Stop).Sound();
        var second = await Store().SetSecret("two", Pain.At, Stop).Sound();

        Assert.NotEqual(first.Number, second.Number);
        Assert.Equal("two", Store().Secret().Value.Hash);
    }

    private AccessStore Store() => new(folder.Path);

    private Task Given() => new StudyStore(folder.Path).Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();

    private static NewAccessCode Code(string hash) => new(hash, "pain", "pain", Account.A, AccessKind.Code, Pain.At, "Maud");
}
