// A photo app blurs pictures. A picture comes as bytes: red, green, blue and alpha of the first
// pixel, then of the second. On the phone bright places come out black, and the garbage collector
// never rests.
class Wasm1 {

  /**
   * Blurs a picture of {@code width} times {@code height} pixels into {@code out}. Red, green and
   * blue become the mean of the 3 by 3 pixels around, of those that are in the picture; a fraction
   * is cut off. Alpha is copied. The picture itself stays as it is.
   */
  static void blur(byte[] picture, byte[] out, int width, int height) {
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var at = (y * width + x) * 4;
        // Each colour is a sum of its own, so nothing has to be wrapped to keep three together.
        for (var colour = 0; colour < 3; colour++) {
          out[at + colour] = (byte) mean(picture, width, height, x, y, colour);
        }
        out[at + 3] = picture[at + 3];
      }
    }
  }

  private static int mean(byte[] picture, int width, int height, int x, int y, int colour) {
    var sum = 0;
    var count = 0;
    for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        // A byte is -128 to 127 in Java. The mask keeps the eight bits and makes them 0 to 255.
        sum += picture[(row * width + column) * 4 + colour] & 0xFF;
        count++;
      }
    }
    return sum / count;
  }
}
