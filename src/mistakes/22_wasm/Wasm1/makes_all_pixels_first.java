// expect: checks-fail makes_no_object_for_a_pixel
class Wasm1 {

  record Pixel(int red, int green, int blue) {}

  static void blur(byte[] picture, byte[] out, int width, int height) {
    var pixels = new Pixel[width * height];
    for (var i = 0; i < pixels.length; i++) {
      pixels[i] =
          new Pixel(picture[i * 4] & 0xFF, picture[i * 4 + 1] & 0xFF, picture[i * 4 + 2] & 0xFF);
    }
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        int red = 0, green = 0, blue = 0, count = 0;
        for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
          for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
            var pixel = pixels[row * width + column];
            red += pixel.red();
            green += pixel.green();
            blue += pixel.blue();
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
