namespace ThiDua.Service; internal static class Placeholder { }
