namespace ThiDua.Client; internal static class Placeholder { }
