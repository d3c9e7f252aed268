namespace ThiDua.Templates; internal static class Placeholder { }
