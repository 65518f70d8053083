public class Actor;

namespace Acme
{
    public class Source;

    public class EntityId;
}

namespace Acme.Dramatis
{
    public class FactBase;
}

namespace Acme.Harbour
{
    public class EventRelation;

    public enum Severity { Low }
}
