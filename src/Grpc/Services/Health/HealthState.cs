namespace ThiDua.Grpc.Health;

/// <summary>The health of a service that the server knows.</summary>
public enum HealthState
{
    /// <summary>Not established yet.</summary>
    Unknown,

    /// <summary>The service answers calls.</summary>
    Serving,

    /// <summary>The service does not answer calls at present.</summary>
    NotServing,
}
