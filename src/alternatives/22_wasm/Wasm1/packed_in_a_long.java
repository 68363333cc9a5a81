class Wasm1 {

  // Nine times 255 fits into 16 bits, so one long holds three sums.
  static void blur(byte[] picture, byte[] out, int width, int height) {
    for (var at = 0; at < width * height * 4; at += 4) {
      var x = at / 4 % width;
      var y = at / 4 / width;
      var sums = 0L;
      var count = 0;
      for (var row = y - 1; row <= y + 1; row++) {
        for (var column = x - 1; column <= x + 1; column++) {
          if (row >= 0 && row < height && column >= 0 && column < width) {
            sums += packed(picture, (row * width + column) * 4);
            count++;
          }
        }
      }
      out[at] = (byte) ((sums & 0xFFFF) / count);
      out[at + 1] = (byte) ((sums >> 16 & 0xFFFF) / count);
      out[at + 2] = (byte) ((sums >> 32) / count);
      out[at + 3] = picture[at + 3];
    }
  }

  private static long packed(byte[] picture, int at) {
    return picture[at] & 0xFFL
        | (picture[at + 1] & 0xFFL) << 16
        | (picture[at + 2] & 0xFFL) << 32;
  }
}
