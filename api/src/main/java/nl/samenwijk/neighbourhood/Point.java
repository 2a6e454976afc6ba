package nl.samenwijk.neighbourhood;

/** A place on the map (WGS 84), in degrees east and north. */
public record Point(double lon, double lat) {

    public Point {
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new IllegalArgumentException("there is no such place on earth: " + lon + " " + lat);
        }
    }
}
