namespace ThiDua.Formats; internal static class Placeholder { }
