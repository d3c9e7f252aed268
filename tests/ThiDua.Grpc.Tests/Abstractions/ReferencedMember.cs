namespace ThiDua.Grpc.Tests.Abstractions;

/// <summary>One member that an assembly needs of another: the declaring type, the name and the signature as text.</summary>
internal sealed record ReferencedMember(string Assembly, string Type, string Name, string Signature)
{
    public override string ToString() => $"[{Assembly}] {Type}::{Name} : {Signature}";
}
