"""How long upload files take, and how much memory: `python -m tests.bench.sheets [PRODUCTS]`."""

import resource
import sys
import time

from listing.facts.form import facts_from
from listing.sheets.package import package_of
from listing.sheets.upload import Target, make_upload, products_for
from tests.listing.sheets import templates


def main(count):
    typed = [
        {"nama": f"Keripik Singkong Rasa {n}", "kategori": "makanan", "isi": "150 gram", "bahan": "singkong, garam",
         "harga": 12500, "stok": 20, "berat_kirim": "170 gram", "varian": "original, balado, jagung manis"}
        for n in range(count)
    ]  # fmt: skip
    forms = {Target.SHOPEE: templates.shopee(), Target.TOKOPEDIA: templates.tokopedia()}
    for target in Target:
        begin = time.perf_counter()
        package = package_of(templates.build(forms[target])) if target in forms else None
        products = products_for(target, [facts_from(one) for one in typed], [5] * count)
        upload = make_upload(target, products, package)
        seconds = time.perf_counter() - begin
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        size = sum(map(len, upload.files.values())) / 1e6
        print(f"{target:12} {len(upload.lines):5} rows  {seconds:6.2f} s  {size:6.2f} MB  peak {peak:5.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
