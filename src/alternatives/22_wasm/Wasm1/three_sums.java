class Wasm1 {

  static void blur(byte[] picture, byte[] out, int width, int height) {
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        int red = 0, green = 0, blue = 0, count = 0;
        for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
          for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
            var from = (row * width + column) * 4;
            red += Byte.toUnsignedInt(picture[from]);
            green += Byte.toUnsignedInt(picture[from + 1]);
            blue += Byte.toUnsignedInt(picture[from + 2]);
            count++;
          }
        }
        var at = (y * width + x) * 4;
        out[at] = (byte) (red / count);
        out[at + 1] = (byte) (green / count);
        out[at + 2] = (byte) (blue / count);
        out[at + 3] = picture[at + 3];
      }
    }
  }
}
