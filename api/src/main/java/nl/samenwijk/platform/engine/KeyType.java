package nl.samenwijk.platform.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/** The keys of a unique index, in an order that needs no serialising. */
final class KeyType extends BasicDataType<KeyValue> {

    private static final int ROUGHLY_A_KEY = 100;

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue a, KeyValue b) {
        int order = Integer.compare(a.size(), b.size());
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = compareValues(a.get(i), b.get(i));
        }
        return order;
    }

    private static int compareValues(Object a, Object b) {
        return a instanceof String text && b instanceof String other
                ? text.compareTo(other)
                : ValueComparator.asc().compare(a, b);
    }

    @Override
    public int getMemory(KeyValue key) {
        return ROUGHLY_A_KEY;
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        for (Object value : key) {
            values.write(buffer, Missing.ofNullable(value));
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        @Nullable Object[] key = new @Nullable Object[DataUtils.readVarInt(buffer)];
        for (int i = 0; i < key.length; i++) {
            Object value = values.read(buffer);
            key[i] = value instanceof Missing ? null : value;
        }
        return new KeyValue(key);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
