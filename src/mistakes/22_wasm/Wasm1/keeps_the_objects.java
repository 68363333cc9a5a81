// expect: checks-fail makes_no_object_for_a_pixel
class Wasm1 {

  record Pixel(int red, int green, int blue) {
    Pixel plus(Pixel other) {
      return new Pixel(red + other.red, green + other.green, blue + other.blue);
    }
  }

  /**
   * Blurs a picture of {@code width} times {@code height} pixels into {@code out}. Red, green and
   * blue become the mean of the 3 by 3 pixels around, of those that are in the picture; a fraction
   * is cut off. Alpha is copied. The picture itself stays as it is.
   */
  static void blur(byte[] picture, byte[] out, int width, int height) {
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var sum = new Pixel(0, 0, 0);
        var count = 0;
        for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
          for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
            sum = sum.plus(pixel(picture, (row * width + column) * 4));
            count++;
          }
        }
        var at = (y * width + x) * 4;
        out[at] = (byte) (sum.red / count);
        out[at + 1] = (byte) (sum.green / count);
        out[at + 2] = (byte) (sum.blue / count);
        out[at + 3] = picture[at + 3];
      }
    }
  }

  private static Pixel pixel(byte[] picture, int at) {
    return new Pixel(picture[at] & 0xFF, picture[at + 1] & 0xFF, picture[at + 2] & 0xFF);
  }
}
