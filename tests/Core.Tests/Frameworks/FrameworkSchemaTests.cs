using Alliage.Core.Frameworks.Json;
using Alliage.Testing;

namespace Alliage.Core.Tests.Frameworks;

public sealed class FrameworkSchemaTests
{
    [Fact]
    public void The_schema_is_as_verified() => Snapshot.Matches("framework.schema", FrameworkSchema.Print());
}
