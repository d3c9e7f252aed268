namespace ThiDua.Protos; internal static class Placeholder { }
